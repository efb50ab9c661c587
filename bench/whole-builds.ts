/** What a story costs: whole builds with `npm run build`, from nothing and after one edit. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardShapes } from '../lib/card-shapes'
import { filesBelow } from '../lib/publish/files-below'
import { ratio, rounded } from './figures'
import type { Section, Table } from './report'
import { longStory } from './stories'

/** Events up to which every event has its cards. Those of 10,000 events take an hour. */
const MOST_DRAWN = 1000

/** Folders of the project that keep what builds made. */
const KEPT = ['.next', '.cache']

/** Milliseconds between two looks at the memory. */
const LOOK = 500

/** Empty for what is gone: processes and threads end while they are looked at. */
const readIfThere = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Bytes of a process and of all that it started, as Linux counts them: shared memory in equal parts. 0 elsewhere. */
const memoryOf = (pid: number): number => {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`)) ?? []
  const tasks = `/proc/${pid}/task`
  const threads = existsSync(tasks) ? readdirSync(tasks) : []
  const children = threads.flatMap((thread) =>
    readIfThere(`${tasks}/${thread}/children`).split(' ').filter(Boolean),
  )
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), Number(kilobytes) * 1024)
}

/** `memory` is what all its processes took at the worst moment, in bytes. */
type Build = { seconds: number; memory: number }

const build = async (data: string, out: string): Promise<Build> => {
  const started = performance.now()
  const child = spawn(process.execPath, ['lib/commands/command.js', 'build'], {
    env: { ...process.env, TIMELINE_DATA: data, OUT_DIR: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let memory = 0
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, LOOK)
  try {
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`the build of ${data} failed with exit code ${code}`)
    return { seconds: (performance.now() - started) / 1000, memory }
  } finally {
    clearInterval(look)
  }
}

const change = (file: string, edit: (text: string) => string): void =>
  writeFileSync(file, edit(readFileSync(file, 'utf8')))

/** @returns the row of the table */
const measure = async (count: number, say: (text: string) => void): Promise<string[]> => {
  const { dir, data } = longStory(count)
  const out = join(dir, 'whole')
  if (count > MOST_DRAWN) {
    const cards = Object.fromEntries(cardShapes.map((shape) => [shape, 'none']))
    change(join(data, 'site.json'), (text) => JSON.stringify({ ...JSON.parse(text), cards }))
  }
  for (const folder of [...KEPT, out]) rmSync(folder, { recursive: true, force: true })
  const cold = await build(data, out)
  change(join(data, 'events', 'shelf-0.json'), (text) => text.replace('had them bound', 'had them repaired'))
  const edited = await build(data, out)
  const files = filesBelow(out)
  const sizeOf = (path: string): number => statSync(join(out, path)).size
  const pages = files.filter((path) => path.endsWith('.html')).map(sizeOf)
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0)
  say(`${count} events: ${JSON.stringify({ cold, edited, files: files.length })}`)
  return [
    rounded(count),
    rounded(pages.length),
    rounded(Math.max(...pages) / 1000),
    rounded(files.filter((path) => path.endsWith('.png')).length),
    rounded(files.length),
    rounded(sum(files.map(sizeOf)) / 1e6),
    rounded(cold.seconds),
    rounded(Math.max(cold.memory, edited.memory) / 1e9),
    rounded(edited.seconds),
    ratio(edited.seconds, cold.seconds),
  ]
}

/** @param counts lengths of the stories to build */
export const wholeBuilds = async (
  counts: readonly number[],
  say: (text: string) => void,
): Promise<Section> => {
  const rows: string[][] = []
  for (const count of counts) rows.push(await measure(count, say))
  const head = ['events', 'pages', 'largest, kB', 'pictures', 'files', 'MB', 'seconds', 'memory, GB']
  const table: Table = { head: [...head, 'seconds after one edit', 'to the first'], rows }
  return {
    title: 'Whole builds',
    blocks: [
      `\`npm run build\` of invented stories in two languages: cards, pages, feeds, data, checks and compression. The first build begins from nothing; then one word of one event changes, and the site is built again. Stories of more than ${rounded(MOST_DRAWN)} events have no cards of their events. Memory is that of all processes of the build at the worst moment, by what Linux counts (PSS). One build each.`,
      table,
    ],
  }
}
