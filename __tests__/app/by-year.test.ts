// The rendered pages of themes, actors and sources that are split by year.
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ActorPage } from '@/app/components/actor-page'
import { EmbedTimeline } from '@/app/components/embed-timeline'
import { SourcesPage } from '@/app/components/sources-page'
import { ThemePage } from '@/app/components/theme-page'
import { actorMetadata, sourcesMetadata, themeMetadata } from '@/app/heads/story'
import { pageOf } from '@/app/page-context'
import { absoluteUrl, actorPath, eventPath, href, type Path, sourcesPath, themePath } from '@/lib/addresses'
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

type Shown = { path: Path; element: ReactElement; title: unknown }

/** The pages of each list, overview first. */
const lists: Record<string, Shown[]> = {
  theme: [undefined, ...themeYears(timeline, theme)].map((part) => ({
    path: themePath(language, theme.id, part?.year),
    element: createElement(ThemePage, { page, theme, ...(part && { part }) }),
    title: themeMetadata({ page, theme, ...(part && { part }) }).title,
  })),
  actor: [undefined, ...actorYears(timeline, actor)].map((part) => ({
    path: actorPath(language, actor.id, part?.year),
    element: createElement(ActorPage, { page, actor, ...(part && { part }) }),
    title: actorMetadata({ page, actor, ...(part && { part }) }).title,
  })),
  sources: [undefined, ...sourceYears(timeline)].map((part) => ({
    path: sourcesPath(language, part?.year),
    element: createElement(SourcesPage, { page, ...(part && { part }) }),
    title: sourcesMetadata({ page, ...(part && { part }) }).title,
  })),
}

const headersOf = headerFinder(headerRules(site, { styles: [] }))

const linksOf = (html: string): string[] =>
  select(parsePage('page', html), 'a').map((link) => attribute(link, 'href') ?? '')

const idsOf = (html: string): Set<string | undefined> =>
  new Set(parsePage('page', html).elements.map((element) => attribute(element, 'id')))

describe.each(Object.entries(lists))('%s', (_, pages) => {
  const html = new Map(pages.map(({ path, element }) => [path, renderToStaticMarkup(element)]))
  const [overview = '/', ...years] = pages.map(({ path }) => path)

  test('the overview is short and links to every year', () => {
    const links = linksOf(html.get(overview) ?? '')
    expect(years.length).toBeGreaterThan(10)
    expect(years.filter((year) => !links.includes(href(site, year)))).toEqual([])
    expect(links.length).toBeLessThan(MOST_ON_A_PAGE)
  })

  test('years link to the overview and to the previous and next year', () => {
    years.forEach((year, index) => {
      const page = parsePage(year, html.get(year) ?? '')
      const relatives = (['prev', 'next'] as const).map((rel) =>
        select(page, 'a')
          .filter((link) => attribute(link, 'rel') === rel)
          .map((link) => attribute(link, 'href')),
      )
      const around = [years[index - 1], years[index + 1]].map((path) => (path ? [href(site, path)] : []))
      expect(relatives).toEqual(around)
      expect(linksOf(html.get(year) ?? '')).toContain(href(site, overview))
    })
  })

  test('every page has a unique title, one heading, a sitemap entry and headers', () => {
    const titles = pages.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    const known = new Set(sitemapPages(timeline).map(({ pathIn }) => pathIn(language)))
    expect([...html.keys()].filter((path) => !known.has(path))).toEqual([])
    for (const [path, text] of html) {
      expect(select(parsePage(path, text), 'h1')).toHaveLength(1)
      expect(headersOf(href(site, path))).toEqual(headersOf(href(site, sourcesPath('en'))))
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
  const pages = (lists.theme ?? []).slice(1).map(({ element }) => linksOf(renderToStaticMarkup(element)))
  const lost = eventsOfTheme(timeline, theme).filter(
    ({ slug }) => pages.filter((links) => links.includes(href(site, eventPath(language, slug)))).length !== 1,
  )
  expect(lost.map(({ slug }) => slug)).toEqual([])
})

test('search results link to the page and anchor of each source', () => {
  const ids = new Map(
    (lists.sources ?? []).map(({ path, element }) => [
      href(site, path),
      idsOf(renderToStaticMarkup(element)),
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
  const html = (lists.sources ?? []).map(({ element }) => renderToStaticMarkup(element)).join('')
  const links = linksOf(html).filter((address) => address.includes('#claim-'))
  expect(links.length).toBeGreaterThan(100)
  expect(links.length).toBeLessThan(1000)
  const claims = timeline.events.length
  expect(html).toContain(`그 밖의 ${claims - 100}개 항목`)
})

test('the embed shows the latest events and links to the others', () => {
  const html = renderToStaticMarkup(createElement(EmbedTimeline, { page }))
  const events = linksOf(html).filter((address) => address.includes('/events/'))
  expect(events).toEqual(
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
