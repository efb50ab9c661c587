// Commands that run at once, that are cut off, or that meet edits of others.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { newEntry } from '@/lib/commands/new-entry'
import { changeData } from '@/lib/publish/change-data'
import { buildStory, freshFolder, writeStory } from '../../fixtures/story'

const source = (name: string): string[] => [
  `--url=https://sources.example/${name}`,
  `--title=On ${name}`,
  '--publisher=The Echo',
  '--language=en',
  '--accessed=2026-01-01',
  '--kind=press',
  `--id=${name}`,
]

const idsIn = (dir: string): string[] => {
  const list = JSON.parse(readFileSync(join(dir, 'sources.json'), 'utf8'))
  return (list.sources ?? list).map(({ id }: { id: string }) => id)
}

const run = (dir: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['lib/commands/command.js', ...args], {
    env: { ...process.env, TIMELINE_DATA: dir },
    encoding: 'utf8',
  })
  return { status, stderr }
}

test('entries that several commands add at once are all there', async () => {
  const dir = writeStory(buildStory())
  const names = ['one', 'two', 'three', 'four']
  const outcomes = await Promise.all(
    names.map(async (name) => {
      const child = spawn(process.execPath, ['lib/commands/command.js', 'new', 'source', ...source(name)], {
        env: { ...process.env, TIMELINE_DATA: dir },
      })
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
      child.stdin.end()
      const [code] = await once(child, 'close')
      return { name, code, said }
    }),
  )
  const ids = idsIn(dir)
  expect(outcomes).toEqual(names.map((name) => ({ name, code: 0, said: '' })))
  expect(ids).toEqual(expect.arrayContaining(names))
  expect(existsSync(`${dir}.lock`)).toBe(false)
})

test('what was saved while an editor answered stays', async () => {
  const dir = writeStory(buildStory())
  const now = '2026-05-01T09:00:00+00:00'
  const terminal = {
    say: () => {},
    // All that is asked is optional, or has a default.
    answer: async () => {
      if (!idsIn(dir).includes('meanwhile')) await newEntry('source', source('meanwhile'), { dir, now })
      return ''
    },
  }
  await newEntry('source', source('asked'), { dir, now, terminal })
  expect(idsIn(dir)).toEqual(expect.arrayContaining(['asked', 'meanwhile']))
})

test('a command that finds the data changed writes nothing, and says so', () => {
  const dir = writeStory(buildStory())
  expect(() =>
    changeData(dir, 'npm run import', (assertUnchanged) => {
      writeFileSync(join(dir, 'events', 'added.json'), '{}')
      assertUnchanged()
    }),
  ).toThrow(/were changed while npm run import was at work, so it wrote nothing\. Run it again/)
})

test('the data that an import was replacing when it was cut off is put back by the next command', () => {
  const dir = writeStory(buildStory())
  renameSync(dir, `${dir}.before-import`)
  const { status, stderr } = run(dir, 'check')
  expect(stderr).toMatch(/^An import was cut off\. .* was put back\.\n$/)
  expect(status).toBe(0)
  expect(existsSync(`${dir}.before-import`)).toBe(false)
})

test('what a command left that was killed while it wrote is removed by the next one that writes', () => {
  const dir = writeStory(buildStory())
  for (const path of ['.ledger.json.7.new', 'events/.the-flood.json.8.new'])
    writeFileSync(join(dir, path), '')
  changeData(dir, 'npm run ledger', () => {})
  expect(
    [...readdirSync(dir), ...readdirSync(join(dir, 'events'))].filter((name) => name.startsWith('.')),
  ).toEqual([])
})

test('an import in progress is waited for', () => {
  const dir = writeStory(buildStory())
  const lock = JSON.stringify({ pid: process.pid, host: hostname(), task: 'npm run import' })
  writeFileSync(`${dir}.lock`, lock)
  const { status, stderr } = run(dir, 'ledger')
  expect(stderr).toMatch(/^npm run ledger has to wait for npm run import to end/)
  expect(status).toBe(1)
  expect(readFileSync(`${dir}.lock`, 'utf8')).toBe(lock)
})

test('a site that a build was replacing when it was cut off is put back', () => {
  const [dir, root] = [writeStory(buildStory()), freshFolder()]
  const out = join(root, 'out')
  mkdirSync(`${out}.old`)
  const { stderr } = spawnSync(process.execPath, ['lib/commands/command.js', 'check'], {
    env: { ...process.env, TIMELINE_DATA: dir, OUT_DIR: out },
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/^A build was cut off\. .* was put back\.\n$/)
  expect(readdirSync(root).sort()).toEqual(['out'])
})

test('a command whose output nobody reads to the end is silent about it', async () => {
  const child = spawn(process.execPath, ['lib/commands/command.js', 'check'], {
    env: { ...process.env, TIMELINE_DATA: writeStory(buildStory()) },
  })
  child.stdout.destroy()
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child, 'close')
  expect(said).toBe('')
})
