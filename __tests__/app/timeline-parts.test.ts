// The rendered pages of a timeline that is split.
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ActorPage } from '@/app/components/actor-page'
import { SharePage } from '@/app/components/share-page'
import { ThemePage } from '@/app/components/theme-page'
import { TimelinePage } from '@/app/components/timeline-page'
import { TimelinePartPage } from '@/app/components/timeline-part-page'
import { pageOf } from '@/app/page-context'
import { timelinePath } from '@/lib/addresses'
import { attribute } from '@/lib/html-tree'
import { elementsBelow, parsePage, select } from '@/lib/publish/inspect/page'
import { pages as rows } from '@/lib/site/pages'
import {
  actorParts,
  eventsAmong,
  eventsIn,
  pageInOrder,
  themeParts,
  timelineParts,
} from '@/lib/timeline/event-parts'
import { isMarkedKey } from '@/lib/timeline/facets'
import { listedParts, type Part, pagesOf, partsBelow } from '@/lib/timeline/parts'
import type { TimelineEvent } from '@/lib/timeline/types'
import { readLongStory } from '../fixtures/read-long-story'

const language = 'ko'

// Enough for months of the fullest years.
const timeline = readLongStory(1_200, ({ events }) => {
  for (const [index, event] of Object.values(events).entries()) {
    if (index % 9 === 0) event.importance = 'key'
    if (index > 700)
      event.when = `1999-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 27)).padStart(2, '0')}`
  }
})
const page = pageOf(rows.timeline, timeline, language)
const base = new URL(timeline.site.url).pathname
const whole = timelineParts(timeline)

const pages = new Map(
  [
    [`${base}/${language}/`, createElement(TimelinePage, { page })] as const,
    ...partsBelow(whole).map(
      (part) =>
        [base + timelinePath(language, part.id), createElement(TimelinePartPage, { page, part })] as const,
    ),
  ].map(([path, element]) => [path, parsePage(path, renderToStaticMarkup(element))] as const),
)

const ids = (path: string): Set<string | undefined> =>
  new Set(pages.get(path)?.elements.map((element) => attribute(element, 'id')))

const overview = [...pages.keys()][0] ?? ''

const links = (path: string): string[] => {
  const page = pages.get(path)
  return page ? select(page, 'a').map((link) => attribute(link, 'href') ?? '') : []
}

const addressOf = (id: string): string => base + timelinePath(language, id)

test('the overview links to every year and contains no events', () => {
  const years = listedParts(whole).map(({ id }) => id)
  expect(years.length).toBeGreaterThan(10)
  expect(years.every((id) => /^\d{4}$/.test(id))).toBe(true)
  expect(years.map(addressOf).filter((year) => !links(overview).includes(year))).toEqual([])
  expect(timeline.events.filter(({ slug }) => ids(overview).has(slug))).toEqual([])
})

test('every index of a list lists the key events in it, the latest of very many, and the pages of events do not', () => {
  const listed = (element: ReactElement): number =>
    select(parsePage('en/index.html', renderToStaticMarkup(element)), 'section', { class: 'key-events' })
      .flatMap((section) => elementsBelow(section))
      .filter(({ tagName }) => tagName === 'li').length
  const keyIn = (events: readonly TimelineEvent[]): number =>
    Math.min(40, events.filter((event) => isMarkedKey(timeline, event)).length)
  const isIndex = (part: Part<unknown>): boolean => part.parts.length > 0
  const all = [whole, ...partsBelow(whole)].filter(({ id }) => id !== '')
  const counts = all.map((part) => ({
    listed: listed(createElement(TimelinePartPage, { page, part })),
    expected: isIndex(part) ? keyIn(eventsIn(timeline, part)) : 0,
  }))
  for (const theme of timeline.themes) {
    const list = themeParts(timeline, theme)
    counts.push({
      listed: listed(createElement(ThemePage, { page, theme })),
      expected: isIndex(list) ? keyIn(eventsAmong(list.items)) : 0,
    })
  }
  for (const actor of timeline.actors) {
    const list = actorParts(timeline, actor)
    counts.push({
      listed: listed(createElement(ActorPage, { page, actor })),
      expected: isIndex(list) ? keyIn(eventsAmong(list.items)) : 0,
    })
  }
  expect(counts.filter((count) => count.listed !== count.expected)).toEqual([])
  expect(counts.filter(({ expected }) => expected > 0).length).toBeGreaterThan(3)
})

test('a full year lists its months and has no events', () => {
  const year = addressOf('1999')
  expect(links(year)).toEqual(expect.arrayContaining(['01', '12'].map((month) => addressOf(`1999-${month}`))))
  expect(timeline.events.filter(({ slug }) => ids(year).has(slug))).toEqual([])
})

test('every event is on exactly one page, to which links to it lead', () => {
  const found = timeline.events.map(({ slug }) => [...pages.keys()].filter((path) => ids(path).has(slug)))
  expect(found).toEqual(timeline.events.map((event) => [base + pageInOrder(timeline, event, language)]))
})

test('links between these pages are not broken', () => {
  const wrong = [...pages.keys()].flatMap((from) =>
    links(from)
      .map((address) => address.split('#') as [string, string?])
      .map(([path, anchor]) => [path === '' ? from : path, anchor] as const)
      .filter(([path]) => path === overview || path.startsWith(`${overview}years/`))
      .filter(([path, anchor]) => !pages.has(path) || (anchor !== undefined && !ids(path).has(anchor)))
      .map(([path, anchor]) => `${from} -> ${path}#${anchor}`),
  )
  expect(wrong).toEqual([])
})

test('every page names the way to it and is small', () => {
  for (const [path, { html, elements }] of pages) {
    if (path === overview) continue
    const way = elements.filter((element) => attribute(element, 'class') === 'trail')
    expect([path, way.length]).toEqual([path, 1])
    expect(links(path)).toContain(overview)
    // Styles and what the head has are another 20 kB.
    expect([path, Buffer.byteLength(html) < 130_000]).toEqual([path, true])
  }
  expect(links(addressOf('1999-05'))).toContain(addressOf('1999'))
})

test('the share page links to the years, not to every event', () => {
  const html = renderToStaticMarkup(createElement(SharePage, { page }))
  const shared = select(parsePage('/share/', html), 'a').map((link) => attribute(link, 'href') ?? '')
  const years = listedParts(whole).map(({ id }) => addressOf(id))
  expect(years.filter((year) => !shared.includes(year))).toEqual([])
  expect(shared.length).toBeLessThan(timeline.events.length)
})

test('pages link to the previous and next one, months across years', () => {
  const around = (path: string): (string | undefined)[] => {
    const parsed = pages.get(path)
    return ['prev', 'next'].map((rel) => {
      const [link] = parsed ? select(parsed, 'a', { rel }) : []
      return link && attribute(link, 'href')
    })
  }
  expect(around(addressOf('1999-05'))).toEqual([addressOf('1999-04'), addressOf('1999-06')])
  const before = listedParts(whole).at(-2)
  expect(around(addressOf('1999'))).toEqual([addressOf(before?.id ?? ''), undefined])
  const leaves = pagesOf(whole)
  const first = leaves.find(({ id }) => id.startsWith('1999'))
  expect(around(addressOf(first?.id ?? ''))[0]).toBe(addressOf(before?.id ?? ''))
})
