/**
 * Runs the benchmark: compares this site to others with the same content. Writes `bench/RESULTS.md` and its
 * plots.
 *
 *     npm run bench
 *     npm run bench -- --only first-visits,lighthouse --runs 5
 *
 * Parts excluded by `--only` keep their last results from this machine, with their date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { withBrowser } from './browser'
import { ensurePackages, versionOf } from './packages'
import { formatReport, type Machine, type Measured, type Section } from './report'
import { WORK } from './stories'

const say = (text: string): void => {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`)
}

/** Number of events of the stories for full builds; `--builds` sets others. */
const BUILDS = '1000,10000'

const parts: Readonly<Record<string, (rounds: number, builds: readonly number[]) => Promise<Section>>> = {
  'first-visits': async (rounds) => (await import('./first-visits')).firstVisits(rounds, say),
  lighthouse: async (rounds) => (await import('./lighthouse')).lighthouse(Math.min(3, rounds), say),
  'build-times': async (_, builds) => (await import('./build-times')).buildTimes(builds, 1, say),
  'whole-builds': async (_, builds) =>
    (await import('./whole-builds')).wholeBuilds([24, 100, ...builds], say),
  cards: async (rounds) => (await import('./cards')).cards(rounds, say),
  load: async (rounds) => (await import('./load')).load(rounds, say),
}

const keptAt = (id: string): string => join(WORK, 'results', `${id}.json`)

const measure = async (id: string, rounds: number, builds: readonly number[]): Promise<void> => {
  const part = parts[id]
  if (!part) throw new Error(`--only: unknown part "${id}". Parts: ${Object.keys(parts).join(', ')}.`)
  const from = new Date().toISOString()
  const [before = 0] = loadavg()
  const section = await part(rounds, builds)
  const [after = 0] = loadavg()
  const measured: Measured = { ...section, id, from, until: new Date().toISOString(), load: [before, after] }
  mkdirSync(dirname(keptAt(id)), { recursive: true })
  writeFileSync(keptAt(id), JSON.stringify(measured))
}

const machine = async (): Promise<Machine> => {
  const [cpu] = cpus()
  const packages = ['next', '@knight-lab/timelinejs', 'vis-timeline', 'astro', '@11ty/eleventy']
  const versions = [...packages, 'lighthouse', 'autocannon'].map((name) => [name, versionOf(name)])
  return {
    name: `${cpus().length} processors (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release().split('-')[0]}`,
    versions: {
      Node: process.versions.node,
      Chromium: await withBrowser(async (browser) => browser.version()),
      ...Object.fromEntries(versions),
    },
  }
}

const writeReport = async (): Promise<void> => {
  const sections: Measured[] = Object.keys(parts)
    .filter((id) => existsSync(keptAt(id)))
    .map((id) => JSON.parse(readFileSync(keptAt(id), 'utf8')))
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (typeof block === 'string' || !('svg' in block)) continue
    const file = join('bench', block.file)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, block.svg)
  }
  writeFileSync(join('bench', 'RESULTS.md'), `${formatReport(await machine(), sections)}\n`)
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    runs: { type: 'string', default: '5' },
    builds: { type: 'string', default: BUILDS },
  },
})
ensurePackages()
for (const id of values.only.split(',')) {
  await measure(id, Number(values.runs), values.builds.split(',').map(Number))
}
await writeReport()
say('The results are in bench/RESULTS.md.')
