// The rendered pages of themes, actors and sources that are split by year.
import type { Metadata } from 'next'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ActorPage } from '@/app/components/actor-page'
import { EmbedTimeline } from '@/app/components/embed-timeline'
import { SourcesPage } from '@/app/components/sources-page'
import { ThemePage } from '@/app/components/theme-page'
import { actorMetadata, sourcesMetadata, themeMetadata } from '@/app/heads/story'
import { pageOf } from '@/app/page-context'
import {
  absoluteUrl,
  actorPath,
  embedPath,
  eventPath,
  href,
  type Path,
  sourcesPath,
  themePath,
} from '@/lib/addresses'
import { attribute } from '@/lib/html-tree'
import { headerFinder, headerRules } from '@/lib/publish/headers'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { searchEntries } from '@/lib/search/entries'
import { MOST_FRAMED } from '@/lib/share/embed'
import { pages } from '@/lib/site/pages'
import { sitemapPages } from '@/lib/site/sitemap'
import {
  actorYears,
  entriesOfActor,
  eventsOfTheme,
  MOST_ON_A_PAGE,
  sourceYears,
  themeYears,
} from '@/lib/timeline/by-year'
import { addSources } from '../fixtures/many-events'
import { readLongStory } from '../fixtures/read-long-story'

const language = 'ko'
const timeline = readLongStory(2 * (MOST_ON_A_PAGE + 1), (story) => addSources(story, MOST_ON_A_PAGE))
const page = pageOf(pages.timeline, timeline, language)
const { site } = timeline

const theme = timeline.themes.find((one) => eventsOfTheme(timeline, one).length > MOST_ON_A_PAGE)
const actor = timeline.actors.find((one) => entriesOfActor(timeline, one).length > MOST_ON_A_PAGE)
if (!theme || !actor) throw new Error('the story needs a long theme and a long actor')

/** A page as it is rendered and parsed, once for all tests. */
const shown = (path: Path, element: ReactElement, { title }: Metadata) => {
  const html = renderToStaticMarkup(element)
  const parsed = parsePage(path, html)
  const links = select(parsed, 'a')
  const addresses = links.map((link) => attribute(link, 'href') ?? '')
  return { path, title, html, parsed, links, addresses }
}

/** The pages of each list, overview first. */
const lists = {
  theme: [undefined, ...themeYears(timeline, theme)].map((part) => {
    const props = { page, theme, ...(part && { part }) }
    return shown(
      themePath(language, theme.id, part?.year),
      createElement(ThemePage, props),
      themeMetadata(props),
    )
  }),
  actor: [undefined, ...actorYears(timeline, actor)].map((part) => {
    const props = { page, actor, ...(part && { part }) }
    return shown(
      actorPath(language, actor.id, part?.year),
      createElement(ActorPage, props),
      actorMetadata(props),
    )
  }),
  sources: [undefined, ...sourceYears(timeline)].map((part) => {
    const props = { page, ...(part && { part }) }
    return shown(sourcesPath(language, part?.year), createElement(SourcesPage, props), sourcesMetadata(props))
  }),
}

const headersOf = headerFinder(headerRules(site, { styles: [] }))

describe.each(Object.entries(lists))('%s', (_, [overview, ...years]) => {
  if (!overview) throw new Error('the list needs an overview')

  test('the overview is short and links to every year', () => {
    expect(years.length).toBeGreaterThan(10)
    expect(years.filter(({ path }) => !overview.addresses.includes(href(site, path)))).toEqual([])
    expect(overview.links.length).toBeLessThan(MOST_ON_A_PAGE)
  })

  test('years link to the overview and to the previous and next year', () => {
    years.forEach(({ links, addresses }, index) => {
      const relatives = (['prev', 'next'] as const).map((rel) =>
        links.filter((link) => attribute(link, 'rel') === rel).map((link) => attribute(link, 'href')),
      )
      const around = [years[index - 1], years[index + 1]].map((year) => (year ? [href(site, year.path)] : []))
      expect(relatives).toEqual(around)
      expect(addresses).toContain(href(site, overview.path))
    })
  })

  test('every page has a unique title, one heading, a sitemap entry and headers', () => {
    const pages = [overview, ...years]
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length)
    const known = new Set(sitemapPages(timeline).map(({ pathIn }) => pathIn(language)))
    expect(pages.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([])
    expect(headersOf(href(site, overview.path))).toHaveProperty('Content-Security-Policy')
    for (const { path, parsed } of pages) {
      expect(select(parsed, 'h1')).toHaveLength(1)
      expect(headersOf(href(site, path))).toEqual(headersOf(href(site, overview.path)))
    }
  })
})

test('every page in the sitemap has a security policy and the type text/html', () => {
  const bare = sitemapPages(timeline)
    .map(({ pathIn }) => pathIn(language))
    .filter((path) => {
      const headers = headersOf(href(site, path))
      return !headers['Content-Security-Policy'] || !headers['Content-Type']?.startsWith('text/html')
    })
  expect(bare).toEqual([])
})

test('every event of a theme is on exactly one year page', () => {
  const years = lists.theme.slice(1)
  const lost = eventsOfTheme(timeline, theme).filter(({ slug }) => {
    const address = href(site, eventPath(language, slug))
    return years.filter(({ addresses }) => addresses.includes(address)).length !== 1
  })
  expect(lost.map(({ slug }) => slug)).toEqual([])
})

test('search results link to the page and anchor of each source', () => {
  const ids = new Map(
    lists.sources.map(({ path, parsed }) => [
      href(site, path),
      new Set(parsed.elements.map((element) => attribute(element, 'id'))),
    ]),
  )
  const wrong = searchEntries(timeline, language)
    .sources.map(({ shown }) => shown.href)
    .filter((address) => {
      const [page = '', id] = address.split('#')
      return !ids.get(page)?.has(id)
    })
  expect(wrong).toEqual([])
})

test('a source with many uses lists some of them and the number of the others', () => {
  const links = lists.sources
    .flatMap(({ addresses }) => addresses)
    .filter((address) => address.includes('#claim-'))
  expect(links.length).toBeGreaterThan(100)
  expect(links.length).toBeLessThan(1000)
  const claims = timeline.events.length
  expect(lists.sources.map(({ html }) => html).join('')).toContain(`그 밖의 ${claims - 100}개 항목`)
})

test('the embed shows the latest events and links to the others', () => {
  const { html, addresses } = shown(embedPath(language), createElement(EmbedTimeline, { page }), {})
  expect(addresses.filter((address) => address.includes('/events/'))).toEqual(
    timeline.events.slice(-MOST_FRAMED).map(({ slug }) => absoluteUrl(site, eventPath(language, slug))),
  )
  expect(html).toContain(`사건 ${timeline.events.length}건`)
})

test('the description of a page with one event contains its date once', () => {
  const single = themeYears(timeline, theme)[0]
  const [event] = single?.items ?? []
  if (!single || !event) throw new Error('the theme needs years')
  const { description } = themeMetadata({ page, theme, part: { ...single, items: [event] } })
  expect(description).toBe('사건 1건 · 1961년')
})
