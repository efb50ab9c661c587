// `npm run check`, as the program it is.
import { spawnSync } from 'node:child_process'
import { tidyStory } from '@/lib/commands/tidy-story'
import { damagedFolder } from '../../fixtures/damage'
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

test('sound data ends with exit code 0, its counts and how to begin a ledger', () => {
  const dir = writeStory(buildStory())
  tidyStory(dir)
  expect(check(dir)).toEqual({
    status: 0,
    stdout: [
      'The data is sound: 5 events, 5 claims, 5 sources, 2 actors in en, ko.',
      `There is no ${dir}/ledger.json yet. Once the entries are public, run \`npm run ledger\`: from then on the check sees what changes without a correction.`,
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('damaged data ends with exit code 1 and the whole report among the errors', () => {
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

test('a title that no card can show is refused, with its file, field and character', () => {
  const dir = damagedFolder({ file: 'site.json', field: 'name', value: { en: 'Library नगर', ko: '도서관' } })
  const { status, stderr } = check(dir)
  expect(status).toBe(1)
  expect(stderr).toContain(`${dir}/site.json  name.en`)
  expect(stderr).toContain('"न" (U+0928)')
})

test('an accent that forms no character with its letter is refused, as the renderer would ask the network', () => {
  const dir = damagedFolder({
    file: 'site.json',
    field: 'name',
    value: { en: 'Librarx\u0304', ko: '도서관' },
  })
  const { status, stderr } = check(dir)
  expect(status).toBe(1)
  expect(stderr).toContain('(U+0304)')
})

test('files in another form are noted, no error, and --fix writes them before it checks', () => {
  const dir = writeStory(buildStory())
  const { status, stdout } = check(dir)
  expect(status).toBe(0)
  expect(stdout).toContain(`${dir}/themes.json and 9 more.\n`)
  expect(stdout).toContain('That is no error; `npm run check -- --fix` sees to it.\n')
  const fixed = check(dir, '--fix')
  expect(fixed.status).toBe(0)
  expect(fixed.stdout).toContain(`Put in order: ${dir}/themes.json\n`)
  expect(fixed.stdout).toContain('The data is sound: 5 events')
  expect(check(dir, '--fix').stdout).toContain('Every file is in order; nothing to write.\nThe data is sound')
})

test('an option that is not known is refused, with the one that may be meant', () => {
  const { status, stderr } = check(writeStory(buildStory()), '--fx')
  expect(status).toBe(1)
  expect(stderr).toContain('did you mean `--fix`?')
})
