// `npm run ledger` and what `npm run check` says of a ledger, as the programs they are.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tidyStory } from '@/lib/commands/tidy-story'
import { writeWhole } from '@/lib/publish/write-whole'
import { changedFolder, correction, LATER, recordedFolder } from '../../fixtures/ledger'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'

const run = (command: 'check' | 'ledger', dir: string) => {
  const env = { ...process.env, TIMELINE_DATA: dir }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/command.js', command], {
    env,
    encoding: 'utf8',
  })
  const told = (text: string): string => text.replaceAll(dir, 'data')
  return { status, stdout: told(stdout), stderr: told(stderr) }
}

const ledgerIn = (dir: string): string => readFileSync(join(dir, 'ledger.json'), 'utf8')

test('the command begins a ledger, says what it recorded, and has nothing to do the second time', () => {
  const dir = writeStory(buildStory())
  expect(run('ledger', dir)).toEqual({
    status: 0,
    stdout: [
      'Begun: data/ledger.json',
      ...[
        'a-house-is-found',
        'card-index      ',
        'reading-night   ',
        'reopening       ',
        'the-flood       ',
      ].map((name) => `  events/${name}  new`),
      '  sources: 5 new',
      '  actors: 2 new',
      '  publishers: 1 new',
      '',
    ].join('\n'),
    stderr: '',
  })
  const text = ledgerIn(dir)
  expect(readdirSync(dir).filter((name) => name.includes('ledger'))).toEqual(['ledger.json'])
  expect(run('ledger', dir)).toEqual({
    status: 0,
    stdout: 'data/ledger.json has everything; nothing to record.\n',
    stderr: '',
  })
  expect(ledgerIn(dir)).toBe(text)
  expect(run('check', dir).stdout.split('\n')[0]).toBe(
    'The data is sound and on record: 5 events, 5 claims, 5 sources, 2 actors in en, ko.',
  )
})

test('a moment that has not come is not recorded', () => {
  const story = buildStory()
  story.events['the-flood'].published = '2926-03-02T09:00:00+00:00'
  const dir = writeStory(story)
  const { status, stderr } = run('ledger', dir)
  expect(status).toBe(1)
  expect(stderr).toMatch(/events\/the-flood\.json.* published\n[\s\S]*a moment that has come/)
  expect(existsSync(join(dir, 'ledger.json'))).toBe(false)
})

test('a reference to the schema stays in the ledger, and the schemas are renewed with it', () => {
  const { dir } = recordedFolder()
  tidyStory(dir)
  expect(ledgerIn(dir)).toMatch(
    /^\{\n {2}"\$schema": "\.\/schemas\/ledger\.schema\.json",\n {2}"version": 1,/,
  )
  expect(run('check', dir).stdout).toBe(
    'The data is sound and on record: 5 events, 5 claims, 5 sources, 2 actors in en, ko.\n',
  )
  const flood = JSON.parse(readFileSync(join(dir, 'events/the-flood.json'), 'utf8'))
  const entry = { ...flood, id: 'e6', title: { en: 'Another flood', ko: '또 다른 홍수' }, aliases: undefined }
  writeFileSync(join(dir, 'events/new-entry.json'), `${JSON.stringify(entry, null, 2)}\n`)
  expect(run('ledger', dir)).toEqual({
    status: 0,
    stdout:
      'Recorded in data/ledger.json\n  events/new-entry  new\n' +
      'Renewed for your editor: data/schemas/event.schema.json\n',
    stderr: '',
  })
  expect(ledgerIn(dir)).toContain('"$schema"')
  expect(run('check', dir).stdout.split('\n')).toHaveLength(2)
})

test('what is not on record yet stops the check kindly, and the command records it', () => {
  const dir = changedFolder(({ events }) => {
    events['new-entry'] = { ...events['the-flood'], id: 'e6' }
    events['the-flood'].title.en = 'The great flood'
    events['the-flood'].corrections = [correction()]
  })
  expect(run('check', dir)).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'The data is sound. data/ledger.json does not have all of it yet:',
      '',
      '  events/new-entry  new',
      `  events/the-flood  correction of ${LATER}`,
      '',
      'Run `npm run ledger` to record it, and keep data/ledger.json together with your change.',
      'Until then `npm run dev` shows the pages as they will be.',
      '',
    ].join('\n'),
  })
  expect(run('ledger', dir).stdout).toBe(
    `Recorded in data/ledger.json\n  events/new-entry  new\n  events/the-flood  correction of ${LATER}\n`,
  )
  expect(run('check', dir).status).toBe(0)
})

test('an untidy ledger stops the check, and the command tidies it', () => {
  const { dir } = recordedFolder()
  const text = ledgerIn(dir)
  writeFileSync(join(dir, 'ledger.json'), JSON.stringify(JSON.parse(text)))
  const { status, stderr } = run('check', dir)
  expect([status, stderr]).toEqual([1, expect.stringContaining('Run `npm run ledger` to tidy it')])
  expect(run('ledger', dir).stdout).toBe('Tidied: data/ledger.json\n')
  expect(ledgerIn(dir)).toBe(text)
})

test('neither command goes on when a published text changed without a note, and nothing is written', () => {
  const dir = changedFolder(({ events }) => {
    events['the-flood'].title.en = 'The great flood'
    events['new-entry'] = { ...events['the-flood'], id: 'e6' }
  })
  const before = ledgerIn(dir)
  for (const command of ['check', 'ledger'] as const) {
    const { status, stdout, stderr } = run(command, dir)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^data\/events\/the-flood\.json:1:1 {2}corrections\n/)
    expect(stderr).toContain('1 problem in 1 file.')
    expect(stderr.includes('Nothing was written.')).toBe(command === 'ledger')
  }
  expect(ledgerIn(dir)).toBe(before)
})

test('a file that cannot be put in place is as it was, and nothing lies beside it', () => {
  const dir = freshFolder()
  const file = join(dir, 'ledger.json')
  mkdirSync(join(file, 'full'), { recursive: true })
  expect(() => writeWhole(file, 'new')).toThrow()
  expect(readdirSync(dir)).toEqual(['ledger.json'])
  expect(existsSync(join(file, 'full'))).toBe(true)
})
