// Runs `npm run check` in a child process.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tidyStory } from '@/lib/commands/tidy-story'
import { damagedFolder } from '../../fixtures/damage'
import { addEmbargoed } from '../../fixtures/embargo'
import { buildStory, writeStory } from '../../fixtures/story'

const check = (dir: string, ...args: string[]) => {
  const env = { ...process.env, TIMELINE_DATA: dir }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/commands/command.js', 'check', ...args],
    {
      env,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

test('valid data ends with exit code 0, counts, and how to create a ledger', () => {
  const dir = writeStory(buildStory())
  tidyStory(dir)
  expect(check(dir)).toEqual({
    status: 0,
    stdout: [
      'The data is valid: 5 events, 5 claims, 5 sources, 2 actors in en, ko.',
      `There is no ${dir}/ledger.json yet. Once the entries are public, run \`npm run ledger\`. From then on, the check reports changes without a correction.`,
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('invalid data ends with exit code 1 and the full report on stderr', () => {
  const dir = damagedFolder({ file: 'site.json', field: 'contact', value: 'desk' })
  expect(check(dir)).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      `${dir}/site.json:22:3  contact`,
      '  came:    "desk"',
      '  allowed: an e-mail address',
      '  fix:     write it as name@domain',
      '',
      '1 problem in 1 file.',
      '',
    ].join('\n'),
  })
})

test('a title with a character that no card font has is rejected, with its file, field and character', () => {
  const dir = damagedFolder({ file: 'site.json', field: 'name', value: { en: 'Library नगर', ko: '도서관' } })
  const { status, stderr } = check(dir)
  expect(status).toBe(1)
  expect(stderr).toContain(`${dir}/site.json  name.en`)
  expect(stderr).toContain('"न" (U+0928)')
})

test('a combining accent without a precomposed character is rejected, as the renderer would load a font over the network', () => {
  const dir = damagedFolder({
    file: 'site.json',
    field: 'name',
    value: { en: 'Librarx\u0304', ko: '도서관' },
  })
  const { status, stderr } = check(dir)
  expect(status).toBe(1)
  expect(stderr).toContain('(U+0304)')
})

test('unformatted files are noted without an error, and --fix formats them before the check', () => {
  const dir = writeStory(buildStory())
  const { status, stdout } = check(dir)
  expect(status).toBe(0)
  expect(stdout).toContain(`${dir}/themes.json and 9 more.\n`)
  expect(stdout).toContain('This is not an error; `npm run check -- --fix` fixes it.\n')
  const fixed = check(dir, '--fix')
  expect(fixed.status).toBe(0)
  expect(fixed.stdout).toContain(`Formatted: ${dir}/themes.json\n`)
  expect(fixed.stdout).toContain('The data is valid: 5 events')
  expect(check(dir, '--fix').stdout).toContain(
    'All files are formatted; nothing to write.\nThe data is valid',
  )
})

test('an unknown option is rejected with a suggestion', () => {
  const { status, stderr } = check(writeStory(buildStory()), '--fx')
  expect(status).toBe(1)
  expect(stderr).toContain('did you mean `--fix`?')
})

test('entries under embargo are counted, with the first that ends', () => {
  const story = buildStory()
  addEmbargoed(story)
  const dir = writeStory(story)
  tidyStory(dir)
  expect(check(dir).stdout).toMatch(/\n\d waits? under embargo, [a-z-]+ until 2099-\S+\.\n/)
})

test('a publication in the future is refused before what is not on record, as the ledger would', () => {
  const story = buildStory()
  const dir = writeStory(story)
  const env = { ...process.env, TIMELINE_DATA: dir }
  spawnSync(process.execPath, ['lib/commands/command.js', 'ledger'], { env })
  const path = join(dir, 'events/second-flood.json')
  const { aliases: _, partOf: __, ...flood } = story.events['the-flood']
  const title = { en: 'A second flood', ko: '둘째 홍수' }
  writeFileSync(path, JSON.stringify({ ...flood, id: 'e9', title, published: '2999-01-01T00:00:00Z' }))
  const { status, stderr } = check(dir)
  expect(status).toBe(1)
  expect(stderr).toMatch(/events\/second-flood\.json.* {2}published\n.*2999[\s\S]*not in the future/)
  expect(stderr).not.toContain('npm run ledger')
})
