// Runs `npm run new` without a terminal, in a child process.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asFlags, shelfAnswers } from '../../fixtures/answers'
import { buildStory, writeStory } from '../../fixtures/story'

const run = (dir: string, ...args: string[]) => {
  const env = { ...process.env, TIMELINE_DATA: dir }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/commands/command.js', 'new', ...args],
    {
      env,
      encoding: 'utf8',
      input: '',
    },
  )
  return { status, stdout, stderr }
}

test('an event is created from flags, also if the command does not name the kind of entry', () => {
  const dir = writeStory(buildStory())
  const { status, stdout, stderr } = run(dir, ...asFlags(shelfAnswers))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(`Written: ${dir}/events/shelves-are-built.json\n`)
  expect(existsSync(join(dir, 'schemas/event.schema.json'))).toBe(true)
})

test('missing answers end with exit code 1 and a full list, unknown words with a suggestion', () => {
  const dir = writeStory(buildStory())
  const { status, stdout, stderr } = run(dir, 'actor', '--kind', 'persn')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/--kind\n[\s\S]*did you mean `person`[\s\S]*nothing for --name\.en, --name\.ko\n/)
  expect(run(dir, 'acter').stderr).toBe(
    'npm run new does not know "acter": did you mean `actor`? If not, choose one of event, source, actor, theme.\n',
  )
})
