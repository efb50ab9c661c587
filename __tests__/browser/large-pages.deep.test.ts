// Pages of stories with the longest texts that are allowed, as they are: full ones are small all the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ActorPage } from '@/app/components/actor-page'
import { EventPage } from '@/app/components/event-page'
import { SourcesPartPage } from '@/app/components/sources-part-page'
import { StatementsPage } from '@/app/components/statements-page'
import { ThemePage } from '@/app/components/theme-page'
import { TimelinePartPage } from '@/app/components/timeline-part-page'
import { type Page, pageOf } from '@/app/page-context'
import type { Language } from '@/lib/languages'
import { pages as rows } from '@/lib/site/pages'
import { claimParts } from '@/lib/timeline/claim-parts'
import { parseWhen } from '@/lib/timeline/dates'
import { actorParts, themeParts, timelineParts } from '@/lib/timeline/event-parts'
import { pagesOf } from '@/lib/timeline/parts'
import { sourcesParts } from '@/lib/timeline/source-parts'
import type { Claim, Source, Timeline, TimelineEvent } from '@/lib/timeline/types'
import { citing, claimOf, sourceOf } from '../fixtures/crowds'
import { longTitle } from '../fixtures/odd-story'
import { readStory } from '../fixtures/story'
import { connect } from '../setup/browser'

const MOST_BYTES = 150_000
const MOST_PIXELS = 12_000
/** What the head of a built page has beside what is rendered here. */
const HEAD = 22_000

const styles = [
  'base',
  'layout',
  'parts',
  'lists',
  'timeline',
  'front',
  'following',
  'sources',
  'actors',
  'event',
]
  .map((name) => readFileSync(join('app', 'styles', `${name}.css`), 'utf8'))
  .join('\n')

const base = readStory()
const [theme] = base.themes
const [actor] = base.actors
const [like] = base.events.filter(({ claims, era }) => claims.length > 0 && era.main)
if (!theme || !actor || !like) throw new Error('the story has these')

const long = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)
const words = (length: number) =>
  ({
    en: long('The council of Ana-li decided in Velmora what was to be done. ', length),
    ko: long('읍의회는 벨모라에서 무엇을 할지 정하고 UN에 알렸다. ', length),
  }) as unknown as Claim['text']

const claim = (evidence: Claim['evidence'], length: number, source?: Source): Claim =>
  claimOf({
    text: words(length),
    saidBy: actor,
    themes: [theme],
    evidence,
    citations: source ? [citing(source)] : [],
  })

type Size = { title: typeof like.title; summary: number; claims: number; statement: number; within: number }

const sizes: Readonly<Record<string, Size>> = {
  ordinary: {
    title: {
      en: 'The council buys forty books for the reading room',
      ko: '읍의회가 열람실에 둘 책 마흔 권을 사다',
    } as typeof like.title,
    summary: 180,
    claims: 4,
    statement: 110,
    within: 0,
  },
  longest: { title: longTitle as typeof like.title, summary: 280, claims: 58, statement: 900, within: 0 },
  nested: { title: longTitle as typeof like.title, summary: 280, claims: 40, statement: 200, within: 24 },
}

const storyOf = ({ title, summary, claims, statement, within }: Size): Timeline => {
  const sources = Array.from({ length: 300 }, (_, index) =>
    sourceOf({ id: `source-${index}`, title: long('A long title of a report ', 150), published: '2025-03' }),
  )
  const eventAt = (index: number, changes: Partial<TimelineEvent>): TimelineEvent => ({
    ...like,
    id: `e${index}`,
    slug: long(`what-took-place-as-number-${index}-`, 58),
    when: parseWhen(`2025-0${1 + (index % 9)}-1${index % 10}`),
    title,
    summary: words(summary),
    claims: Array.from({ length: claims }, (_, at) =>
      claim(at % 3 ? 'single-source' : 'confirmed', statement, sources[(index + at) % 40]),
    ),
    themes: [theme],
    actors: [actor],
    contains: [],
    disagreements: [],
    ...changes,
  })
  const events = Array.from({ length: within > 0 ? 40 : 240 }, (_, index) => index).flatMap((index) => {
    const inner = Array.from({ length: within }, (_, at) =>
      eventAt(1_000 + index * within + at, { partOf: `e${index}` }),
    )
    return [eventAt(index, { contains: inner.map(({ id }) => id) }), ...inner]
  })
  const inTime = events.sort((a, b) => a.when.days.first - b.when.days.first)
  return {
    ...base,
    events: inTime,
    eventsById: new Map(inTime.map((event) => [event.id, event])),
    sources,
  }
}

/** The fullest pages of each list: those with most items, and the first. */
const fullest = <T extends Readonly<{ items: readonly unknown[] }>>(parts: readonly T[]): T[] => [
  ...new Set([
    ...parts.slice(0, 2),
    ...[...parts].sort((a, b) => b.items.length - a.items.length).slice(0, 2),
  ]),
]

/** The fullest event that is not split, one that is, and its first page of statements. */
const crowdedParts = ({ events }: Timeline): ((page: Page) => ReactElement)[] => {
  const [event] = events
  if (!event) return []
  const upTo = (count: number): TimelineEvent => ({
    ...event,
    claims: Array.from({ length: count }, (_, index) => event.claims[index % event.claims.length] as Claim),
  })
  let count = 1
  while (claimParts(upTo(count + 1)).parts.length === 0) count += 1
  const [whole, split] = [upTo(count), upTo(300)]
  const [part] = claimParts(split).parts
  return [
    (page) => createElement(EventPage, { page, event: whole }),
    (page) => createElement(EventPage, { page, event: split }),
    ...(part ? [(page: Page) => createElement(StatementsPage, { page, event: split, part })] : []),
  ]
}

const elementsOf = (timeline: Timeline, language: Language): [string, ReactElement][] => {
  const page = pageOf(rows.timeline, timeline, language)
  const sources = [...sourcesParts(timeline).values()].filter(({ part }) => part.parts.length === 0)
  return [
    ...fullest(pagesOf(timelineParts(timeline))).map((part): [string, ReactElement] => [
      `timeline ${part.id}`,
      createElement(TimelinePartPage, { page, part }),
    ]),
    ...fullest(pagesOf(themeParts(timeline, theme))).map((part): [string, ReactElement] => [
      `theme ${part.id}`,
      createElement(ThemePage, { page, theme, part }),
    ]),
    ...fullest(pagesOf(actorParts(timeline, actor))).map((part): [string, ReactElement] => [
      `actor ${part.id}`,
      createElement(ActorPage, { page, actor, part }),
    ]),
    ...crowdedParts(timeline).map((element): [string, ReactElement] => ['statements', element(page)]),
    ...sources
      .slice(0, 3)
      .map((found): [string, ReactElement] => [
        `sources ${found.part.id}`,
        createElement(SourcesPartPage, { page, found }),
      ]),
  ]
}

let browser: Browser
beforeAll(async () => {
  browser = await connect()
})
afterAll(() => browser?.close())

describe.each(Object.entries(sizes))('with %s texts', (_, size) => {
  const timeline = storyOf(size)

  test.each(['en', 'ko'] as const)('no page in %s is large or tall', async (language) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const measured: [string, number, number][] = []
    for (const [name, element] of elementsOf(timeline, language)) {
      const html = renderToStaticMarkup(element)
      await page.setContent(
        `<!DOCTYPE html><html lang="${language}"><head><style>${styles}</style></head><body>${html}</body></html>`,
      )
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      measured.push([name, Buffer.byteLength(html) + HEAD, height])
    }
    await page.close()
    expect(measured.length).toBeGreaterThan(6)
    expect(measured.filter(([, bytes, height]) => bytes > MOST_BYTES || height > MOST_PIXELS)).toEqual([])
    // Nor are they so small that there are more pages than needed.
    expect(Math.max(...measured.map(([, bytes]) => bytes))).toBeGreaterThan(MOST_BYTES / 2)
  })
})
