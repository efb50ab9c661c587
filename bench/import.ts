/**
 * Measures the import of the tables of a long story, beside a plain read of the same file by the CSV library:
 * `npx tsx bench/import.ts [events]`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { storyOf } from '../__tests__/fixtures/many-events'
import { writeStoryTo } from '../__tests__/fixtures/write-story'
import { parseCsv } from '../lib/formats/csv'
import { toEventsCsv } from '../lib/formats/events-csv'
import { toRecordWorkbook } from '../lib/formats/record-xlsx'
import { toSourcesCsv } from '../lib/formats/sources-csv'
import { toStatementsCsv } from '../lib/formats/statements-csv'
import { readTimeline } from '../lib/timeline/read'
import { WORK } from './stories'

const count = Number(process.argv[2] ?? 10_000)
const dir = join(WORK, `import-${count}`)
const [data, empty] = [join(dir, 'data'), join(dir, 'empty')]

rmSync(dir, { recursive: true, force: true })
mkdirSync(dir, { recursive: true })
const story = storyOf(count)
writeStoryTo(data, story)
writeStoryTo(empty, { ...story, events: {} })
const timeline = readTimeline({ dir: data })

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(dir, name), content)
  return join(dir, name)
}

const started = performance.now()
const workbook = write('record.xlsx', await toRecordWorkbook(timeline))
const writing = (performance.now() - started) / 1000
const csv = [
  write('events.csv', toEventsCsv(timeline)),
  write('statements.csv', toStatementsCsv(timeline)),
  write('sources.csv', toSourcesCsv(timeline)),
]
const edited = write('edited.csv', toEventsCsv(timeline).replace('Shelf 5 is filled', 'Shelf 5 is emptied'))

/** Seconds of a processor for a plain read of the files. */
const plainRead = (files: readonly string[]): number => {
  const start = process.cpuUsage()
  for (const file of files) parseCsv(readFileSync(file, 'utf8'), ',')
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

const REPORT = 'process.on("exit",()=>process.stderr.write("usage "+JSON.stringify(process.resourceUsage())))'

/** Runs the command, which has to be bundled already. */
const run = (name: string, story: string, files: readonly string[], ...flags: string[]): void => {
  const env = {
    ...process.env,
    TIMELINE_DATA: story,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(REPORT)}`,
  }
  const start = performance.now()
  const args = ['lib/commands/command.js', 'import', ...files, ...flags]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${name}: ${stderr.slice(0, 2000)}`)
  const [, usage = '{}'] = /usage (\{.*\})/.exec(stderr) ?? []
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage) as NodeJS.ResourceUsage
  const processor = (userCPUTime + systemCPUTime) / 1e6
  const plain = plainRead(files.every((file) => file.endsWith('.csv')) ? files : csv)
  const outcome = stdout.trim().split('\n').slice(-3).join(' ').slice(0, 160)
  process.stdout.write(
    `${name}: ${seconds.toFixed(1)} s; of a processor ${processor.toFixed(1)} s, ${(processor / plain).toFixed(0)} times a plain read (${plain.toFixed(2)} s); ${Math.round(maxRSS / 1024)} MB\n  ${outcome}\n`,
  )
}

spawnSync(process.execPath, ['lib/commands/command.js', 'import', '--help'])
process.stdout.write(`${count} events; the workbook was written in ${writing.toFixed(1)} s\n`)
run('new, as drafts, CSV', empty, csv.slice(0, 1), '--draft', join(dir, 'drafts'))
run('new, checked without writing, CSV', empty, csv.slice(0, 1), '--dry-run')
run('nothing edited, three tables, CSV', data, csv)
run('nothing edited, workbook', data, [workbook])
run('one event edited, CSV', data, [edited], '--replace', '--dry-run')
