/** Build times of this site's pages, compared to Astro and Eleventy with as many pages of the same events. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../lib/publish/files-below'
import { interleave, median, ratio, rounded, withSpread } from './figures'
import { buildAstro } from './peers/astro'
import { buildEleventy } from './peers/eleventy'
import { plotBars } from './plot'
import type { Plot, Section, Table } from './report'
import { longStory, nextBuild, type Story, writePlainPages } from './stories'

const OURS = 'this site (next build, lightening and frames)'

/** `pages` is the number of HTML files, `bytes` their mean size. */
type Build = { seconds: number; pages: number; bytes: number }

const buildOf = (site: string, seconds: number): Build => {
  const pages = filesBelow(site).filter((path) => path.endsWith('.html'))
  const bytes = pages.reduce((sum, path) => sum + statSync(join(site, path)).size, 0)
  return { seconds, pages: pages.length, bytes: bytes / pages.length }
}

const buildsOf = (story: Story): Map<string, () => Promise<Build>> => {
  const out = join(story.dir, 'built')
  const peer = (build: typeof buildAstro) => async (): Promise<Build> => {
    const { site, seconds = Number.NaN } = build(story)
    return buildOf(site, seconds)
  }
  return new Map([
    [OURS, async () => buildOf(out, nextBuild(story, out) + (await writePlainPages(story, out)))],
    ['Astro', peer(buildAstro)],
    ['Eleventy', peer(buildEleventy)],
  ])
}

const perPage = ({ seconds, pages }: Build): number => (seconds * 1000) / pages

/** Milliseconds per thousand bytes of HTML. */
const perKilobyte = (build: Build): number => perPage(build) / (build.bytes / 1000)

const tableOf = (found: ReadonlyMap<string, Build[]>): Table => {
  const ours = median((found.get(OURS) ?? []).map(perPage))
  const rows = [...found].map(([name, builds]) => [
    name,
    rounded(builds[0]?.pages ?? 0),
    rounded(builds[0]?.bytes ?? 0),
    withSpread(builds.map(({ seconds }) => seconds)),
    withSpread(builds.map(perPage)),
    ratio(median(builds.map(perPage)), ours),
    withSpread(builds.map(perKilobyte)),
  ])
  return {
    head: ['', 'pages', 'bytes a page', 'seconds', 'ms a page', 'ms a page to ours', 'ms a kB'],
    rows,
  }
}

/** @param counts lengths of the stories to build */
export const buildTimes = async (
  counts: readonly number[],
  rounds: number,
  say: (text: string) => void,
): Promise<Section> => {
  const blocks: (string | Table | Plot)[] = [
    `Whole builds, each begun from nothing in a process of its own. The peers write a page and an embed for every event in both languages, and the list; ours does too, and pages of themes, years and sources, each with its citations, its share texts and its data for search engines: hence the larger pages, and the time for a kB of HTML beside that for a page. Cards, feeds and compression, which the peers do not make, are not in the figures. ${rounds === 1 ? 'One build each.' : `${rounds} builds each.`}`,
  ]
  for (const count of counts) {
    say(`${count} events: building with three builders`)
    const found = await interleave(buildsOf(longStory(count)), rounds)
    say(JSON.stringify([...found]))
    const bars = [...found].map(([name, builds]) => ({
      name: name.replace(/ \(.*/, ''),
      value: median(builds.map(perPage)),
      ours: name === OURS,
    }))
    const title = `Build time a page, ms, ${count} events`
    blocks.push(`### ${count} events`, tableOf(found), {
      file: `plots/build-${count}.svg`,
      alt: title,
      svg: plotBars(title, bars),
    })
  }
  return { title: 'Build time', blocks }
}
