// Commands that are ended from outside: by Ctrl+C, by another program, or because one of their processes is.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { copyProject } from '../../setup/project-copy'

let project: string

beforeAll(() => {
  project = copyProject()
  mkdirSync(join(project, 'out'))
  writeFileSync(join(project, 'out', 'index.html'), 'the last good site')
})

const started: ChildProcess[] = []

const isRunning = (child: ChildProcess): boolean => {
  try {
    // The group: the command, and all that it started.
    return process.kill(-(child.pid ?? 0), 0)
  } catch {
    return false
  }
}

afterAll(() => {
  for (const child of started) if (isRunning(child)) process.kill(-(child.pid ?? 0), 'SIGKILL')
  rmSync(project, { recursive: true, force: true, maxRetries: 5 })
})

type Ended = { code: number | null; errors: string; printed: string; child: ChildProcess }

/** Runs a command and calls `act` once it has printed a text. */
const run = (command: string, text: string, act: (child: ChildProcess) => unknown): Promise<Ended> =>
  new Promise((resolve) => {
    const { TIMELINE_DATA: _, OUT_DIR: __, SITE_URL: ___, ...env } = process.env
    const child = spawn(process.execPath, ['lib/commands/command.js', command], {
      cwd: project,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, PORT: '4873' },
    })
    started.push(child)
    let [printed, errors, acted] = ['', '', false]
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      printed += piece
      if (acted || !printed.includes(text)) return
      acted = true
      act(child)
    })
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      errors += piece
    })
    child.on('close', (code) => resolve({ code, errors, printed, child }))
  })

/** The process below one whose command contains a text (Linux). */
const findBelow = (pid: number, text: string): number | undefined => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return children.map(Number).find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(text))
}

const expectNothingLeft = async ({ child }: Ended): Promise<void> => {
  // What has just ended is there until the system has noted it.
  for (let tries = 0; tries < 50 && isRunning(child); tries++) await setTimeout(100)
  expect(isRunning(child)).toBe(false)
  expect(readdirSync(project).filter((name) => /next-export|\.old$/.test(name))).toEqual([])
  expect(readFileSync(join(project, 'out', 'index.html'), 'utf8')).toBe('the last good site')
  expect(readdirSync(join(project, 'out'))).toEqual(['index.html'])
}

const signals = [
  ['SIGINT', 130, 'Ctrl+C'],
  ['SIGTERM', 143, 'SIGTERM'],
] as const

/** What the build prints, and milliseconds from then on. */
const moments = [
  ['1/5', 0],
  ['2/5', 3000],
  ['2/5', 8000],
  ['4/5', 500],
] as const

test.each(
  signals.flatMap(([signal, code, name]) =>
    moments.map((moment) => [signal, code, name, ...moment] as const),
  ),
)(
  '%s ends a build with %d and one line (after %s %s, and %d ms)',
  async (signal, code, name, text, pause) => {
    const ended = await run('build', text, async (child) => {
      await setTimeout(pause)
      process.kill(child.pid ?? 0, signal)
    })
    expect(ended.errors).toBe(`Stopped by ${name}. out/ is unchanged.\n`)
    expect(ended.code).toBe(code)
    await expectNothingLeft(ended)
  },
  300_000,
)

test('Ctrl+C in a terminal, which reaches every process of a build, ends it with one line', async () => {
  rmSync(join(project, '.cache', 'cards'), { recursive: true, force: true })
  const ended = await run('build', '2/5', async (child) => {
    await setTimeout(3000)
    process.kill(-(child.pid ?? 0), 'SIGINT')
    // npm passes on what the terminal has sent to all.
    await setTimeout(50)
    process.kill(child.pid ?? 0, 'SIGINT')
  })
  expect([ended.code, ended.errors]).toEqual([130, 'Stopped by Ctrl+C. out/ is unchanged.\n'])
  await expectNothingLeft(ended)
}, 300_000)

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux.each([
  ['draws share cards', 'draw-worker'],
  ['writes pages', 'next'],
])(
  'a build whose process that %s is killed says so in one line',
  async (what, program) => {
    rmSync(join(project, '.cache', 'cards'), { recursive: true, force: true })
    const ended = await run('build', '2/5', async (child) => {
      await setTimeout(2000)
      const victim = findBelow(child.pid ?? 0, program)
      if (victim) process.kill(victim, 'SIGKILL')
    })
    expect(ended.errors).toBe(`A process that ${what} was ended by SIGKILL. out/ is unchanged.\n`)
    expect(ended.code).toBe(1)
    await expectNothingLeft(ended)
  },
  300_000,
)

test.each(signals)(
  '%s ends the preview with %d and one line',
  async (signal, code, name) => {
    const ended = await run('dev', 'Press Ctrl+C', (child) => process.kill(child.pid ?? 0, signal))
    expect([ended.code, ended.errors]).toEqual([code, `Stopped by ${name}. The preview has ended.\n`])
    await expectNothingLeft(ended)
  },
  300_000,
)
