// `npm run archive`, with a double of the archive on this machine; the program itself at the end.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArchiveOptions, archiveSources } from '@/lib/commands/archive-sources'
import { checkStory } from '@/lib/publish/check-story'
import { isStale } from '@/lib/publish/ledger-report'
import { tidyStory } from '@/lib/publish/tidy-story'
import { untidyFiles } from '@/lib/timeline/tidy'
import {
  type ArchiveServer,
  captured,
  closest,
  rows,
  startArchiveServer,
} from '../../fixtures/archive-server'
import type { AuthoredSource } from '../../fixtures/authored'
import { recordedFolder } from '../../fixtures/ledger'
import { testWayback } from '../../fixtures/test-wayback'

// In the order in which they are asked for, that of their ids.
const diary = 'https://circle.example/diary'
const minutes = 'https://council.example/minutes/1961'
const notice = 'https://council.example/notice'
const wire = 'https://wire.example/77'

let archive: ArchiveServer
/** What happens before the archive replies. */
let meanwhile: (about: string) => unknown
let dir: string
let said: string[]
let waits: number[]

beforeEach(async () => {
  meanwhile = () => {}
  archive = await startArchiveServer(async ({ about }) => meanwhile(about))
  dir = recordedFolder().dir
  tidyStory(dir)
  said = []
  waits = []
})

afterEach(() => archive.close())

const file = () => join(dir, 'sources.json')
const text = (): string => readFileSync(file(), 'utf8')
const sources = (): AuthoredSource[] => JSON.parse(text()).sources
const source = (id: string): AuthoredSource => {
  const found = sources().find((one) => one.id === id)
  if (!found) throw new Error(`no source "${id}"`)
  return found
}
const write = (list: readonly AuthoredSource[]): void =>
  writeFileSync(file(), `${JSON.stringify({ sources: list }, null, 2)}\n`)

/** The copies on record, by source. */
const copies = (): Record<string, string> =>
  Object.fromEntries(
    sources().flatMap(({ id, archivedUrl }) => (archivedUrl === undefined ? [] : [[id, archivedUrl]])),
  )

const echo = 'https://archive.example/echo/1961'
const copyOf = (url: string, timestamp: string): string => `https://web.archive.org/web/${timestamp}/${url}`

const run = (options: Partial<ArchiveOptions> = {}): Promise<boolean> =>
  archiveSources({
    dir,
    wayback: testWayback(archive.origin, async (milliseconds) => waits.push(milliseconds)),
    within: 365,
    save: false,
    dryRun: false,
    say: (line) => said.push(line.replace(dir, 'data')),
    ...options,
  })

/** Copies of two pages, one of them in the index alone, and an old one of a third. */
const knowSome = (): void => {
  archive.on('availability', diary, closest('20260204120000', diary))
  archive.on('index', minutes, rows(['20260201000000', 'http://www.council.example:80/minutes/1961', '200']))
  archive.on('availability', notice, closest('20200202000000', notice))
}

test('what is found is written, and no other byte; what was there is left alone', async () => {
  knowSome()
  const before = text().split('\n')
  expect(await run()).toBe(true)
  expect(said).toEqual([
    'found: diary, copy of 2026-02-04, 1 day after it was read',
    'found: minutes, copy of 2026-02-01, from when it was read',
    'far: notice, the nearest is a copy of 2020-02-02, 2192 days before it was read',
    'none: wire, no copy',
    '',
    'Sources without a copy: 4 (2 found, 0 saved, 1 far, 1 none, 0 refused, 0 failed).',
    'Written into data/sources.json: 2.',
    'far: more than 365 days from when it was read; --within takes another number.',
    '`npm run archive -- --save` asks for copies of the others.',
  ])
  expect(copies()).toEqual({
    echo,
    diary: copyOf(diary, '20260204120000'),
    minutes: copyOf(minutes, '20260201000000'),
  })
  const isNew = (line: string): boolean => line.includes('web.archive.org')
  expect(
    text()
      .split('\n')
      .filter((line) => !isNew(line)),
  ).toEqual(before)
  expect([...untidyFiles(dir).files.keys()]).toEqual([])
  expect(isStale(checkStory({ dir }).ledger)).toBe(false)
  expect(archive.log().filter((line) => line.startsWith('save'))).toEqual([])
})

test('the next run asks for what is left', async () => {
  knowSome()
  await run()
  const asked = archive.asked.length
  archive.on('availability', wire, closest('20260203120000', wire))
  expect(await run({ within: 3000 })).toBe(true)
  expect(archive.log().slice(asked)).toEqual([`availability ${notice}`, `availability ${wire}`])
  expect(await run()).toBe(true)
  expect(said.slice(-2)).toEqual([
    'Sources without a copy: 0 (0 found, 0 saved, 0 far, 0 none, 0 refused, 0 failed).',
    'Nothing was written.',
  ])
})

test('there is one request at a time, and a pause between two', async () => {
  knowSome()
  await run({ save: true })
  expect(archive.mostAtOnce()).toBe(1)
  expect(waits).toHaveLength(archive.asked.length)
})

test('a dry run writes nothing and has nothing made', async () => {
  knowSome()
  const before = text()
  expect(await run({ dryRun: true, save: true })).toBe(true)
  expect(text()).toBe(before)
  expect(said[0]).toMatch(/^found: diary/)
  expect(said).toContain('Nothing was written.')
  expect(new Set(archive.asked.map(({ interface: name }) => name))).toEqual(
    new Set(['availability', 'index']),
  )
})

test('copies are made of pages that have none near enough', async () => {
  knowSome()
  archive.on('save', notice, { body: { job_id: 'spn2-1' } })
  archive.on('status', 'spn2-1', captured('20260301000000', notice))
  expect(await run({ save: true })).toBe(true)
  expect(said.slice(2)).toEqual([
    'saved: notice, copy of 2026-03-01, 27 days after it was read',
    'refused: wire, not saved ("error:not-found": "No such page.")',
    '',
    'Sources without a copy: 4 (2 found, 1 saved, 0 far, 0 none, 1 refused, 0 failed).',
    'Written into data/sources.json: 3.',
  ])
  expect(copies()).toMatchObject({ notice: copyOf(notice, '20260301000000') })
})

test('a failure keeps nothing else from being found, and is to be tried again', async () => {
  knowSome()
  archive.on('availability', diary, { status: 502 })
  archive.on('availability', minutes, { cut: true })
  archive.on('availability', wire, closest('20260203120000', wire))
  expect(await run()).toBe(false)
  expect(said.slice(0, 2)).toEqual(['failed: diary, answers 502', 'failed: minutes, the connection was cut'])
  expect(said.at(-1)).toBe('Run it again later for the rest.')
  expect(copies()).toEqual({ echo, wire: copyOf(wire, '20260203120000') })
})

test('where the archive asks to be left alone, the run ends and keeps what it has', async () => {
  knowSome()
  archive.on('availability', minutes, { status: 429, headers: { 'retry-after': '600' } })
  expect(await run({ save: true })).toBe(false)
  expect(said).toEqual([
    'found: diary, copy of 2026-02-04, 1 day after it was read',
    'failed: minutes, answers 429 and asks to wait 10 minutes; not asked again in this run',
    '',
    'Sources without a copy: 4 (1 found, 0 saved, 0 far, 0 none, 0 refused, 1 failed, 2 not asked).',
    'Written into data/sources.json: 1.',
    'Run it again later for the rest.',
  ])
  expect(copies()).toEqual({ echo, diary: copyOf(diary, '20260204120000') })
  expect(archive.asked).toHaveLength(2)
})

test('where Save Page Now wants nothing more, the rest is still looked for', async () => {
  archive.on('save', diary, { status: 429 })
  archive.on('availability', wire, closest('20260203120000', wire))
  expect(await run({ save: true })).toBe(false)
  expect(archive.log().filter((line) => line.startsWith('save'))).toEqual([`save ${diary}`])
  expect(copies()).toEqual({ echo, wire: copyOf(wire, '20260203120000') })
})

test('an archive that fails again and again is left alone', async () => {
  const more = [1, 2, 3].map((number) => ({
    ...source('wire'),
    id: `more-${number}`,
    url: `${wire}/${number}`,
  }))
  write([...sources(), ...more])
  for (const { url } of sources()) archive.on('availability', url, { status: 500 })
  expect(await run()).toBe(false)
  expect(archive.asked).toHaveLength(5)
  expect(said.find((line) => line.startsWith('Sources'))).toContain('5 failed, 2 not asked')
})

test('what others change meanwhile stays, and no copy goes to another address', async () => {
  for (const url of [diary, minutes, notice, wire]) {
    archive.on('availability', url, closest('20260204120000', url))
  }
  const other = 'https://copies.example/minutes'
  meanwhile = (about) => {
    if (about !== diary) return
    write([
      { ...source('diary'), url: 'https://circle.example/diary/2' },
      source('echo'),
      { ...source('minutes'), archivedUrl: other },
      { ...source('wire'), title: 'Another title' },
      { ...source('wire'), id: 'a-new-one', url: 'https://new.example/' },
    ])
  }
  expect(await run()).toBe(false)
  expect(said.slice(0, 4)).toEqual([
    'failed: diary, was changed meanwhile; nothing was written',
    'failed: minutes, was changed meanwhile; nothing was written',
    'failed: notice, was changed meanwhile; nothing was written',
    'found: wire, copy of 2026-02-04, 3 days after it was read',
  ])
  expect(copies()).toEqual({ echo, minutes: other, wire: copyOf(wire, '20260204120000') })
  expect(sources().map(({ id }) => id)).toEqual(['a-new-one', 'diary', 'echo', 'minutes', 'wire'])
  expect(source('wire').title).toBe('Another title')
})

test('a list that cannot be read meanwhile ends the run, and stays as it is', async () => {
  knowSome()
  meanwhile = (about) => {
    if (about === minutes) writeFileSync(file(), text().replace('{', '{ half'))
  }
  await expect(run()).rejects.toThrow('sources.json')
  expect(text()).toContain('{ half')
  expect(text()).toContain(copyOf(diary, '20260204120000'))
})

test('a source that is a copy itself needs none', async () => {
  write([{ ...source('wire'), url: copyOf(wire, '2026') }, ...sources().filter(({ id }) => id !== 'wire')])
  await run()
  expect(archive.log().filter((line) => line.includes('web.archive.org'))).toEqual([])
  expect(said.filter((line) => line.includes('wire'))).toEqual([])
})

describe('the program', () => {
  /** @param seen gets all that was written so far, and the program */
  const program = async (
    args: readonly string[],
    env: Record<string, string> = {},
    seen: (written: string, end: () => void) => void = () => {},
  ) => {
    const started = spawn(process.execPath, ['lib/commands/command.js', 'archive', ...args], {
      env: { ...process.env, TIMELINE_DATA: dir, ARCHIVE_ORIGIN: archive.origin, ...env },
    })
    const written = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      started[stream].on('data', (piece) => {
        written[stream] += String(piece).replaceAll(dir, 'data')
        seen(written.stdout, () => started.kill('SIGINT'))
      })
    }
    const ended = await new Promise<[number | null, string | null]>((end) =>
      started.on('close', (status, signal) => end([status, signal])),
    )
    return { ended, ...written }
  }

  const keepOnly = (...ids: string[]): void =>
    write(sources().map((one) => (ids.includes(one.id) ? one : { archivedUrl: echo, ...one })))

  test('writes a copy, says so, and ends with 0', async () => {
    keepOnly('wire')
    archive.on('availability', wire, closest('20260204120000', wire))
    expect(await program([])).toEqual({
      ended: [0, null],
      stdout:
        'found: wire, copy of 2026-02-04, 3 days after it was read\n\n' +
        'Sources without a copy: 1 (1 found, 0 saved, 0 far, 0 none, 0 refused, 0 failed).\n' +
        'Written into data/sources.json: 1.\n',
      stderr: '',
    })
    expect(copies().wire).toBe(copyOf(wire, '20260204120000'))
    expect(archive.asked[0]?.headers['user-agent']).toContain('https://library.example/story/')
  })

  test('interrupted, it has kept what was found, whole', async () => {
    archive.on('availability', diary, closest('20260204120000', diary))
    const { ended } = await program([], {}, (written, end) => {
      if (written.includes('found: diary')) end()
    })
    expect(ended).toEqual([null, 'SIGINT'])
    expect(copies()).toEqual({ echo, diary: copyOf(diary, '20260204120000') })
    expect(readdirSync(dir).filter((name) => name.includes('sources'))).toEqual(['sources.json'])
  })

  test('ends with 1 where it has to be run again', async () => {
    keepOnly('wire')
    archive.on('availability', wire, { status: 500 })
    const { ended, stdout } = await program([])
    expect(ended).toEqual([1, null])
    expect(stdout).toContain('Run it again later')
  })

  test('asks for a copy with the keys of the environment, which it tells nobody else', async () => {
    keepOnly('wire')
    archive.on('availability', wire, closest('20200204120000', wire))
    archive.on('save', wire, captured('20260301000000', wire))
    const keys = { ARCHIVE_ACCESS_KEY: 'my-key', ARCHIVE_SECRET_KEY: 'my-secret' }
    const { ended, stdout, stderr } = await program(['--save'], keys)
    expect(ended).toEqual([0, null])
    expect(archive.asked.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'LOW my-key:my-secret',
    ])
    expect(`${stdout}${stderr}`).not.toContain('my-')
  })

  test.each<[string, string[], Record<string, string>, string]>([
    ['--help', ['--help'], {}, '--dry-run'],
    ['an unknown flag', ['--fast'], {}, "Unknown option '--fast'"],
    ['a distance that is no number', ['--within', 'soon'], {}, 'takes a number of days, not "soon"'],
    ['half of the keys', ['--save'], { ARCHIVE_ACCESS_KEY: 'key' }, 'go together'],
    [
      'another host for the archive',
      [],
      { ARCHIVE_ORIGIN: 'https://archive.example' },
      'a host on this machine',
    ],
  ])('asks nothing with %s', async (_, args, env, told) => {
    const { ended, stderr } = await program(args, env)
    expect(ended).toEqual([1, null])
    expect(stderr).toContain(told)
    expect(archive.asked).toEqual([])
  })
})
