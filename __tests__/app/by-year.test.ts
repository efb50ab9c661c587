// Themes, actors and sources that are too long for one page, as HTML.
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
if (!theme || !actor) throw new Error('the story has a long theme and a long actor')

type Shown = { path: Path; element: ReactElement; title: unknown }

/** Pages of one list, the overview first. */
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

  test('the overview leads to every year and is short', () => {
    const links = linksOf(html.get(overview) ?? '')
    expect(years.length).toBeGreaterThan(10)
    expect(years.filter((year) => !links.includes(href(site, year)))).toEqual([])
    expect(links.length).toBeLessThan(MOST_ON_A_PAGE)
  })

  test('years lead back, and on to the one before and after', () => {
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

  test('every page has a title of its own, one heading, and its place in the sitemap and the headers', () => {
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

test('every page that search engines should know has a policy and is told to be HTML', () => {
  const bare = sitemapPages(timeline)
    .map(({ pathIn }) => pathIn(language))
    .filter((path) => {
      const headers = headersOf(href(site, path))
      return !headers['Content-Security-Policy'] || !headers['Content-Type']?.startsWith('text/html')
    })
  expect(bare).toEqual([])
})

test('events of a theme stand on the page of their year', () => {
  const pages = (lists.theme ?? []).slice(1).map(({ element }) => linksOf(renderToStaticMarkup(element)))
  const lost = eventsOfTheme(timeline, theme).filter(
    ({ slug }) => pages.filter((links) => links.includes(href(site, eventPath(language, slug)))).length !== 1,
  )
  expect(lost.map(({ slug }) => slug)).toEqual([])
})

test('the search leads to each source where it stands', () => {
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

test('a source that much rests on lists a part of it and says how much more there is', () => {
  const html = (lists.sources ?? []).map(({ element }) => renderToStaticMarkup(element)).join('')
  const links = linksOf(html).filter((address) => address.includes('#claim-'))
  expect(links.length).toBeGreaterThan(100)
  expect(links.length).toBeLessThan(1000)
  const claims = timeline.events.length
  expect(html).toContain(`그 밖의 ${claims - 100}개 항목`)
})

test('the frame shows the latest, and the way to the others', () => {
  const html = renderToStaticMarkup(createElement(EmbedTimeline, { page }))
  const events = linksOf(html).filter((address) => address.includes('/events/'))
  expect(events).toEqual(
    timeline.events.slice(-MOST_FRAMED).map(({ slug }) => absoluteUrl(site, eventPath(language, slug))),
  )
  expect(html).toContain(`사건 ${timeline.events.length}건`)
})

test('a page of one event says so once', () => {
  const single = themeYears(timeline, theme)[0]
  const [event] = single?.items ?? []
  if (!single || !event) throw new Error('the theme has years')
  const { description } = themeMetadata({ page, theme, part: { ...single, items: [event] } })
  expect(description).toBe('사건 1건 · 1961년')
})
