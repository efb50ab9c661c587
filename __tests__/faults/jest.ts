/** Runs tests in a copy of the project and tells which of them fail. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** `names`: of the tests that fail, each once, by the path of their file; `ran`: the files that had tests to run. */
export type Outcome = Readonly<{
  names: ReadonlyMap<string, readonly string[]>
  ran: ReadonlySet<string>
  /** Why there are no results, such as that the site could not be built. */
  stopped?: string
}>

type Report = {
  testResults: {
    name: string
    message: string
    status: string
    assertionResults: { fullName: string; status: string }[]
  }[]
}

/** A fault may make a program run for ever. */
const LONGEST = 30 * 60_000

const isWindows = process.platform === 'win32'

let running: ChildProcess | undefined
let isOver = false

/** Sends a signal to Jest and all that it has started. */
const signalGroup = ({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void => {
  if (pid === undefined) return
  try {
    if (isWindows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'])
    else process.kill(-pid, signal)
  } catch {
    // It has ended already.
  }
}

/** Ends the tests that run, if there are any, for good: none begin afterwards. */
export const endTests = async (): Promise<void> => {
  isOver = true
  const child = running
  if (!child) return
  const ended = once(child, 'exit')
  signalGroup(child, 'SIGTERM')
  await Promise.race([ended, wait(5000)])
  signalGroup(child, 'SIGKILL')
}

/** The last lines of what was printed that say something. */
const lastWords = (printed: string): string =>
  printed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-6)
    .join(' | ')

/** Runs Jest in a folder, in a group of processes of its own, and returns what it printed. */
const spawnJest = (dir: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    if (isOver) return
    const child = spawn(process.execPath, [join('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
      cwd: dir,
      detached: !isWindows,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running = child
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
      })
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), LONGEST)
    child.once('error', reject)
    // Not `close`: what the tests may have left running holds the streams open.
    child.once('exit', () => {
      clearTimeout(timer)
      if (!isWindows) signalGroup(child, 'SIGKILL')
      running = undefined
      resolve(printed)
    })
  })

const outcomeOf = (report: Report, dir: string): Outcome => {
  const names = new Map<string, string[]>()
  const ran = new Set<string>()
  for (const { name, message, status, assertionResults } of report.testResults) {
    const file = relative(dir, name).split(sep).join('/')
    ran.add(file)
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName)
    if (status === 'failed' && failed.length === 0) failed.push(`${NOT_LOADED}: ${lastWords(message)}`)
    // A file runs once for each project that has it.
    if (failed.length > 0) names.set(file, [...new Set([...(names.get(file) ?? []), ...failed])])
  }
  return { names, ran }
}

/** Begins the name of a failure of a test file that could not be loaded. */
export const NOT_LOADED = 'does not load'

/** The configuration of deep runs has all tests, those named `*.deep.test.ts` too, which the usual one leaves out. */
const DEEP = ['--config', 'jest.deep.config.js']

const isDeep = (file: string): boolean => file.endsWith('.deep.test.ts')

const runOnce = async (dir: string, args: readonly string[]): Promise<Outcome> => {
  const output = join(dir, '.cache', 'faults.json')
  rmSync(output, { force: true })
  const cache = `--cacheDirectory=${join(dir, '.cache', 'jest')}`
  const printed = await spawnJest(dir, ['--ci', '--json', `--outputFile=${output}`, cache, ...args])
  if (!existsSync(output)) return { names: new Map(), ran: new Set(), stopped: lastWords(printed) }
  return outcomeOf(JSON.parse(readFileSync(output, 'utf8')), dir)
}

/**
 * Runs test files, each in every project of Jest that has it.
 *
 * @param dir folder of the copy
 * @param all whether all other tests of `npm test` run too
 */
export const runTests = async (dir: string, files: readonly string[], all: boolean): Promise<Outcome> => {
  const [usual, deep] = [files.filter((file) => !isDeep(file)), files.filter(isDeep)]
  const runs = [
    ...(all ? [[]] : []),
    ...(!all && usual.length > 0 ? [['--runTestsByPath', ...usual]] : []),
    ...(deep.length > 0 ? [[...DEEP, '--runTestsByPath', ...deep]] : []),
  ]
  const outcomes: Outcome[] = []
  for (const args of runs) outcomes.push(await runOnce(dir, args))
  const stopped = outcomes.flatMap((outcome) => outcome.stopped ?? []).join(' | ')
  return {
    names: new Map(outcomes.flatMap(({ names }) => [...names])),
    ran: new Set(outcomes.flatMap(({ ran }) => [...ran])),
    ...(stopped && { stopped }),
  }
}
