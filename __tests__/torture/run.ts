/**
 * Kills, pauses and runs commands at once over a copy of a story, and looks after each row whether anything was lost.
 *
 *     npm run test:torture                        200 rows, at most ten minutes
 *     npm run test:torture -- --rows 50 --seed 7  fewer, or the same again
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    minutes: { type: 'string', default: '10' },
  },
})

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** Mulberry32: numbers from 0 to 1 that look random and are the same for the same seed. */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const random = randomFrom(Number(values.seed))
const below = (count: number): number => Math.floor(random() * count)
const oneOf = <T>(items: readonly T[]): T => items[below(items.length)] as T

const root = mkdtempSync(join(tmpdir(), 'torture-'))
const data = join(root, 'data')
const out = join(root, 'out')
cpSync(join('examples', 'velmora-library'), data, { recursive: true })
const site = JSON.parse(readFileSync(join(data, 'site.json'), 'utf8'))
const cards = { wide: 'none', square: 'none', story: 'none' }
writeFileSync(join(data, 'site.json'), JSON.stringify({ ...site, cards }, null, 2))

const env = { ...process.env, TIMELINE_DATA: data, OUT_DIR: out }
const command = (args: readonly string[]): string[] => ['lib/commands/command.js', ...args]
const runAlone = (...args: string[]) => spawnSync(process.execPath, command(args), { env, encoding: 'utf8' })

type Kind = 'new' | 'import' | 'ledger' | 'fix' | 'build' | 'check'
type Fate = 'left alone' | 'paused' | 'SIGKILL' | 'SIGTERM' | 'SIGINT'
/** `adds` is the id of a source or the slug of an event. */
type Run = { kind: Kind; fate: Fate; args: string[]; adds?: string; code: number | null; said: string }

const kinds: readonly Kind[] = ['new', 'new', 'new', 'import', 'import', 'ledger', 'fix', 'check', 'build']
const fates: readonly Fate[] = [
  'left alone',
  'left alone',
  'paused',
  'SIGKILL',
  'SIGKILL',
  'SIGTERM',
  'SIGINT',
]

/** Milliseconds within which a command meets its fate. */
const longest: Readonly<Record<Kind, number>> = {
  ...{ new: 900, import: 1500, ledger: 900, fix: 900, check: 900 },
  build: 25_000,
}

const { id: kindOfEvents } = JSON.parse(readFileSync(join(data, 'kinds.json'), 'utf8')).kinds[0]

/** A table of one event in each language. */
const eventFiles = (slug: string): string[] =>
  site.languages.map((language: string) => {
    const file = join(root, `${slug}.${language}.csv`)
    const cells = `"What took place on ${slug}","The council met on ${slug}.",https://sources.example/${slug}`
    writeFileSync(file, `Year,Headline,Text,Media\n1961,${cells}\n`)
    return `${language}=${file}`
  })

const argsOf = (kind: Kind, name: string): Pick<Run, 'args' | 'adds'> => {
  if (kind === 'new') {
    const answers = [
      '--url',
      `https://sources.example/${name}`,
      '--title',
      `On ${name}`,
      '--publisher',
      'The Echo',
    ]
    const more = ['--language', 'en', '--accessed', '2026-01-01', '--kind', 'press', '--id', name]
    return { args: ['new', 'source', ...answers, ...more], adds: name }
  }
  if (kind === 'import') {
    const options = ['--accessed', '2026-01', '--source-kind', 'press', '--kind', kindOfEvents]
    return { args: ['import', ...eventFiles(name), ...options], adds: `what-took-place-on-${name}` }
  }
  if (kind === 'fix') return { args: ['check', '--fix'] }
  return { args: [kind] }
}

/** The processes of a group that are left. */
const leftIn = (group: number): string[] => {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pgid=,pid=,stat=,args='], { encoding: 'utf8' })
  return stdout
    .split('\n')
    .filter(
      (line) =>
        Number(line.trim().split(/\s+/)[0]) === group && !/\sZ/.test(line) && !line.includes('esbuild'),
    )
}

const meet = async (child: ChildProcess, fate: Fate, after: number): Promise<void> => {
  if (fate === 'left alone' || child.pid === undefined) return
  await sleep(after)
  if (child.exitCode !== null || child.signalCode !== null) return
  if (fate !== 'paused') {
    child.kill(fate)
    return
  }
  child.kill('SIGSTOP')
  await sleep(100 + below(900))
  child.kill('SIGCONT')
}

const offences: string[] = []

const runOne = async (kind: Kind, row: number, name: string): Promise<Run> => {
  const fate = oneOf(fates)
  const { args, adds } = argsOf(kind, name)
  const child = spawn(process.execPath, command(args), { env, detached: true })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  child.stdout.resume()
  child.stdin.end()
  const after = below(longest[kind])
  const [[code]] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    meet(child, fate, after),
  ])
  for (let left = 50; left > 0 && leftIn(child.pid ?? 0).length > 0; left -= 1) await sleep(100)
  const orphans = leftIn(child.pid ?? 0)
  if (orphans.length > 0) offences.push(`row ${row}: ${kind} left ${orphans.join('; ')}`)
  return { kind, fate, args, code, said, ...(adds !== undefined && { adds }) }
}

const idsOf = (file: string, list: string): string[] => {
  const found = JSON.parse(readFileSync(join(data, file), 'utf8'))
  return (found[list] ?? found).map(({ id }: { id: string }) => id)
}

const first = { sources: idsOf('sources.json', 'sources'), events: readdirSync(join(data, 'events')) }
const added = new Set<string>()

/** What is wrong with the published site: sums that do not fit, or files without one. */
const siteFaults = (): string[] => {
  const sums = join(out, 'SHA256SUMS')
  if (!existsSync(out)) return []
  if (!existsSync(sums)) return ['the site has no SHA256SUMS']
  return readFileSync(sums, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [sum, path = ''] = line.split(/ {2}/)
      const file = join(out, path)
      if (!existsSync(file)) return [`${path} is missing in the site`]
      const found = createHash('sha256').update(readFileSync(file)).digest('hex')
      return found === sum ? [] : [`${path} is not what was built`]
    })
}

const NOTE = /^\s+at .+:\d+:\d+|\bundefined\b|\[object |Unhandled|throw /m

const look = (row: number, runs: readonly Run[]): void => {
  const wrong = (what: string): number => offences.push(`row ${row}: ${what}`)
  for (const { kind, code, said, adds } of runs) {
    if (code === 0 && adds !== undefined) added.add(adds)
    if (NOTE.test(said)) wrong(`${kind} says: ${said.slice(0, 400)}`)
    if (code !== 0 && code !== null && said.trim() === '') wrong(`${kind} ends with ${code} and no word`)
  }
  // The next command mends what was cut off.
  const { status, stderr } = runAlone('check')
  const isStale = /npm run ledger/.test(stderr)
  if (status !== 0 && !isStale) wrong(`the data is not valid: ${stderr.slice(0, 400)}`)
  if (NOTE.test(stderr)) wrong(`check says: ${stderr.slice(0, 400)}`)
  const events = readdirSync(join(data, 'events')).map((name) => name.replace('.json', ''))
  const there = new Set([...idsOf('sources.json', 'sources'), ...events])
  for (const id of [...first.sources, ...added]) if (!there.has(id)) wrong(`${id} is lost`)
  for (const name of first.events) if (!existsSync(join(data, 'events', name))) wrong(`${name} is lost`)
  for (const fault of siteFaults().slice(0, 5)) wrong(fault)
}

const counts = new Map<string, number>()
const until = Date.now() + Number(values.minutes) * 60_000
let done = 0
say(`Seed ${values.seed}.`)
mkdirSync(root, { recursive: true })
for (const args of [['check', '--fix'], ['ledger'], ['build']]) {
  const { status, stderr } = runAlone(...args)
  if (status !== 0) throw new Error(stderr)
}
while (done < Number(values.rows) && Date.now() < until) {
  const runs = await Promise.all(
    Array.from({ length: 1 + below(3) }, (_, index) => runOne(oneOf(kinds), done, `s${done}-${index}`)),
  )
  look(done, runs)
  for (const { kind, fate } of runs) {
    const key = `${kind}, ${fate}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  done += 1
}
const { status, stderr } = runAlone('build')
// It cleans up after others.
runAlone('ledger')
// The record may lack what was added last; then the build has to be refused.
if (status !== 0 && !/npm run ledger/.test(stderr)) offences.push(`the last build fails: ${stderr}`)
const LEFT = /\.(?:import|before-import|lock|old|new)(?:$|\.)/
for (const name of readdirSync(root)) if (LEFT.test(name)) offences.push(`${name} is left`)
for (const [key, count] of [...counts].sort()) say(`${String(count).padStart(4)}  ${key}`)
say(
  `${done} rows, ${[...counts.values()].reduce((sum, count) => sum + count, 0)} commands, ${added.size} entries added; ${offences.length} offences.`,
)
for (const offence of offences) say(`  ${offence}`)
if (offences.length === 0) rmSync(root, { recursive: true, force: true })
else say(`The folder is ${root}.`)
process.exitCode = offences.length > 0 ? 1 : 0
