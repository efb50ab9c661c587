// The same data gives the same bytes, wherever, whenever and by whomever it is built.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteDir } from '../setup/built-site'
import { copyProject } from '../setup/project-copy'

let elsewhere: string
let out: string

beforeAll(() => {
  elsewhere = copyProject()
  out = join(elsewhere, 'out')
})

/** Ends a build and all that it started. */
const kill = (child: ChildProcess): void => {
  if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL')
}

const builds: ChildProcess[] = []

afterAll(() => {
  for (const child of builds) kill(child)
  rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 })
})

const isThere = (command: string): boolean => spawnSync(command, ['--version']).status === 0

/** Under another zone, language, user and mask, and on one processor where that can be said. */
const command = ['sh', '-c', 'umask 077; exec npm run build']
const [program = '', ...words] = isThere('taskset') ? ['taskset', '-c', '0', ...command] : command

const build = () => {
  const { TIMELINE_DATA: _, OUT_DIR: __, SITE_URL: ___, ...inherited } = process.env
  const child = spawn(program, words, {
    cwd: elsewhere,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inherited,
      NODE_ENV: 'production',
      TZ: 'Pacific/Kiritimati',
      LANG: 'ko_KR.UTF-8',
      LC_ALL: 'ko_KR.UTF-8',
      HOME: elsewhere,
      USER: 'somebody',
      LOGNAME: 'somebody',
    },
  })
  builds.push(child)
  return child
}

/** Ends when the build does: its code and all that it printed. Told of every piece that is printed. */
const run = (onPrinted: (printed: string, child: ChildProcess) => void = () => {}) =>
  new Promise<{ code: number | null; printed: string }>((done) => {
    const child = build()
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        onPrinted(printed, child)
      })
    }
    child.on('close', (code) => done({ code, printed }))
  })

const sums = (dir: string): string[] => readFileSync(join(dir, 'SHA256SUMS'), 'utf8').split('\n')

test('a build that is killed leaves the last site as it was; the next one is right, to the byte', async () => {
  mkdirSync(out)
  writeFileSync(join(out, 'index.html'), 'the last good site')
  let killed = false
  await run((printed, child) => {
    // The folder of the new site is full of pages then, and half of the files.
    if (killed || !/4\/5/.test(printed)) return
    killed = true
    kill(child)
  })
  expect(killed).toBe(true)
  expect(readdirSync(out)).toEqual(['index.html'])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site')

  const { code, printed } = await run()
  expect({ code, printed: code === 0 ? '' : printed }).toEqual({ code: 0, printed: '' })
  expect(sums(out)).toEqual(sums(siteDir))
  // Two builds and every card, on one processor.
}, 900_000)
