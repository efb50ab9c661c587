// Runs `npm run ledger`, and `npm run check` on data with a ledger, in child processes.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '@/lib/disk/write-whole'
import { tidyStory } from '@/lib/publish/tidy-story'
import { changedFolder, correction, LATER, recordedFolder } from '../../fixtures/ledger'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'

const run = (command: 'check' | 'ledger', dir: string) => {
  const env = { ...process.env, TIMELINE_DATA: dir }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/commands/command.js', command], {
    env,
    encoding: 'utf8',
  })
  const normalize = (text: string): string => text.replaceAll(dir, 'data')
  return { status, stdout: normalize(stdout), stderr: normalize(stderr) }
}

const ledgerIn = (dir: string): string => readFileSync(join(dir, 'ledger.json'), 'utf8')

test('the command creates a ledger, lists what it recorded, and does nothing the second time', () => {
  const dir = writeStory(buildStory())
  expect(run('ledger', dir)).toEqual({
    status: 0,
    stdout: [
      'Created: data/ledger.json',
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
    stdout: 'data/ledger.json is up to date; nothing to record.\n',
    stderr: '',
  })
  expect(ledgerIn(dir)).toBe(text)
  expect(run('check', dir).stdout.split('\n')[0]).toBe(
    'The data is valid and on record: 5 events, 5 claims, 5 sources, 2 actors in en, ko.',
  )
})

test('a publication in the future is not recorded', () => {
  const story = buildStory()
  story.events['the-flood'].published = '2926-03-02T09:00:00+00:00'
  const dir = writeStory(story)
  const { status, stderr } = run('ledger', dir)
  expect(status).toBe(1)
  expect(stderr).toMatch(/events\/the-flood\.json.* published\n[\s\S]*a date that is not in the future/)
  expect(existsSync(join(dir, 'ledger.json'))).toBe(false)
})

test('a reference to the schema stays in the ledger, and the schemas are updated with it', () => {
  const { dir } = recordedFolder()
  tidyStory(dir)
  expect(ledgerIn(dir)).toMatch(
    /^\{\n {2}"\$schema": "\.\/schemas\/ledger\.schema\.json",\n {2}"version": 1,/,
  )
  expect(run('check', dir).stdout).toBe(
    'The data is valid and on record: 5 events, 5 claims, 5 sources, 2 actors in en, ko.\n',
  )
  const flood = JSON.parse(readFileSync(join(dir, 'events/the-flood.json'), 'utf8'))
  const entry = { ...flood, id: 'e6', title: { en: 'Another flood', ko: '또 다른 홍수' }, aliases: undefined }
  writeFileSync(join(dir, 'events/new-entry.json'), `${JSON.stringify(entry, null, 2)}\n`)
  expect(run('ledger', dir)).toEqual({
    status: 0,
    stdout:
      'Recorded in data/ledger.json\n  events/new-entry  new\n' +
      'Editor schemas updated: data/schemas/site.schema.json, data/schemas/event.schema.json\n',
    stderr: '',
  })
  expect(ledgerIn(dir)).toContain('"$schema"')
  expect(run('check', dir).stdout.split('\n')).toHaveLength(2)
})

test('unrecorded entries fail the check, and the command records them', () => {
  const dir = changedFolder(({ events }) => {
    events['new-entry'] = { ...events['the-flood'], id: 'e6' }
    events['the-flood'].title.en = 'The great flood'
    events['the-flood'].corrections = [correction()]
  })
  expect(run('check', dir)).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'The data is valid, but not all of it is in data/ledger.json yet:',
      '',
      '  events/new-entry  new',
      `  events/the-flood  correction of ${LATER}`,
      '',
      'Run `npm run ledger` to record it, and commit data/ledger.json together with your change.',
      'Until then, use `npm run dev` to preview the pages.',
      '',
    ].join('\n'),
  })
  expect(run('ledger', dir).stdout).toBe(
    `Recorded in data/ledger.json\n  events/new-entry  new\n  events/the-flood  correction of ${LATER}\n`,
  )
  expect(run('check', dir).status).toBe(0)
})

test('an unformatted ledger fails the check, and the command formats it', () => {
  const { dir } = recordedFolder()
  const text = ledgerIn(dir)
  writeFileSync(join(dir, 'ledger.json'), JSON.stringify(JSON.parse(text)))
  const { status, stderr } = run('check', dir)
  expect([status, stderr]).toEqual([1, expect.stringContaining('Run `npm run ledger` to format it')])
  expect(run('ledger', dir).stdout).toBe('Formatted: data/ledger.json\n')
  expect(ledgerIn(dir)).toBe(text)
})

test('both commands fail if a published text changed without a note, and nothing is written', () => {
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

test('a file that cannot be replaced stays unchanged, and no temporary file is left', () => {
  const dir = freshFolder()
  const file = join(dir, 'ledger.json')
  mkdirSync(join(file, 'full'), { recursive: true })
  expect(() => writeWhole(file, 'new')).toThrow()
  expect(readdirSync(dir)).toEqual(['ledger.json'])
  expect(existsSync(join(file, 'full'))).toBe(true)
})
