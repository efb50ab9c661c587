// The rendered pages of themes, actors and sources that are split.
import type { Metadata } from 'next'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ActorPage } from '@/app/components/actor-page'
import { EmbedTimeline } from '@/app/components/embed-timeline'
import { SourcesPage } from '@/app/components/sources-page'
import { SourcesPartPage } from '@/app/components/sources-part-page'
import { ThemePage } from '@/app/components/theme-page'
import { actorMetadata, sourcesMetadata, sourcesPartMetadata, themeMetadata } from '@/app/heads/story'
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
import { actorParts, entriesOfActor, eventsOfTheme, themeParts } from '@/lib/timeline/event-parts'
import { type Part, partsBelow } from '@/lib/timeline/parts'
import { sourcesParts } from '@/lib/timeline/source-parts'
import { addSources } from '../fixtures/many-events'
import { readLongStory } from '../fixtures/read-long-story'

const language = 'ko'
const timeline = readLongStory(802, (story) => addSources(story, 1_000))
const page = pageOf(pages.timeline, timeline, language)
const { site } = timeline

const theme = timeline.themes.find((one) => eventsOfTheme(timeline, one).length > 400)
const actor = timeline.actors.find((one) => entriesOfActor(timeline, one).length > 400)
if (!theme || !actor) throw new Error('the story needs a long theme and a long actor')

/** A page as it is rendered and parsed, once for all tests. */
const shown = (path: Path, element: ReactElement, { title }: Metadata, part?: Part<unknown>) => {
  const html = renderToStaticMarkup(element)
  const parsed = parsePage(path, html)
  const links = select(parsed, 'a')
  const addresses = links.map((link) => attribute(link, 'href') ?? '')
  return { path, title, html, parsed, links, addresses, isIndex: (part?.parts.length ?? 1) > 0 }
}

/** The pages of each list, overview first. */
const lists = {
  theme: [undefined, ...partsBelow(themeParts(timeline, theme))].map((part) => {
    const props = { page, theme, ...(part && { part }) }
    const path = themePath(language, theme.id, part?.id)
    return shown(path, createElement(ThemePage, props), themeMetadata(props), part)
  }),
  actor: [undefined, ...partsBelow(actorParts(timeline, actor))].map((part) => {
    const props = { page, actor, ...(part && { part }) }
    const path = actorPath(language, actor.id, part?.id)
    return shown(path, createElement(ActorPage, props), actorMetadata(props), part)
  }),
  sources: [
    shown(sourcesPath(language), createElement(SourcesPage, { page }), sourcesMetadata({ page })),
    ...[...sourcesParts(timeline).values()].map((found) =>
      shown(
        sourcesPath(language, found.part.id),
        createElement(SourcesPartPage, { page, found }),
        sourcesPartMetadata({ page, found }),
        found.part,
      ),
    ),
  ],
}

const headersOf = headerFinder(headerRules(site, { styles: [] }))

describe.each(Object.entries(lists))('%s', (_, all) => {
  const [overview, ...parts] = all
  if (!overview) throw new Error('the list needs an overview')

  test('every page with items can be reached from the overview', () => {
    expect(parts.filter(({ isIndex }) => !isIndex).length).toBeGreaterThan(5)
    const byAddress = new Map(all.map((one) => [href(site, one.path), one]))
    const reached = new Set([overview])
    for (const one of reached) {
      if (!one.isIndex) continue
      for (const address of one.addresses) {
        const to = byAddress.get(address.replace(/#.*/, ''))
        if (to) reached.add(to)
      }
    }
    expect(parts.filter((one) => !one.isIndex && !reached.has(one)).map(({ path }) => path)).toEqual([])
  })

  test('every part links to the overview and, both ways, to its neighbours', () => {
    const relatives = (of: (typeof all)[number], rel: 'prev' | 'next') =>
      of.links.filter((link) => attribute(link, 'rel') === rel).map((link) => attribute(link, 'href'))
    const byAddress = new Map(all.map((one) => [href(site, one.path), one]))
    for (const part of parts) {
      expect(part.addresses).toContain(href(site, overview.path))
      const [next] = relatives(part, 'next')
      const after = byAddress.get(next ?? '')
      // What comes after may be cut more coarsely. Then what is before it is an index.
      if (after && after.isIndex === part.isIndex && after.path.length === part.path.length) {
        expect(relatives(after, 'prev')).toEqual([href(site, part.path)])
      }
      expect(relatives(part, 'prev').length + relatives(part, 'next').length).toBeLessThanOrEqual(2)
    }
    expect(parts.flatMap((part) => relatives(part, 'next')).length).toBeGreaterThan(3)
  })

  test('every page has a unique title, one heading, a sitemap entry and headers, and is small', () => {
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length)
    const known = new Set(sitemapPages(timeline).map(({ pathIn }) => pathIn(language)))
    expect(all.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([])
    expect(headersOf(href(site, overview.path))).toHaveProperty('Content-Security-Policy')
    for (const { path, parsed, html } of all) {
      expect(select(parsed, 'h1')).toHaveLength(1)
      expect(headersOf(href(site, path))).toEqual(headersOf(href(site, overview.path)))
      // Styles and what the head has are another 20 kB.
      expect([path, Buffer.byteLength(html) < 130_000]).toEqual([path, true])
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

test('every event of a theme is on exactly one of its pages', () => {
  const ids = lists.theme.map(({ parsed }) => new Set(parsed.elements.map((one) => attribute(one, 'id'))))
  const lost = eventsOfTheme(timeline, theme).filter(
    ({ slug }) => ids.filter((own) => own.has(slug)).length !== 1,
  )
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
  expect(lists.sources.map(({ html }) => html).join('')).toContain(`그 밖의 ${claims - 60}개 항목`)
})

test('the embed shows the latest events and links to the others', () => {
  const { html, addresses } = shown(embedPath(language), createElement(EmbedTimeline, { page }), {})
  expect(addresses.filter((address) => address.includes('/events/'))).toEqual(
    timeline.events.slice(-MOST_FRAMED).map(({ slug }) => absoluteUrl(site, eventPath(language, slug))),
  )
  expect(html).toContain(`사건 ${timeline.events.length}건`)
})

test('the description of a page with one event contains its date once', () => {
  const [single] = partsBelow(themeParts(timeline, theme))
  const entry = single?.items.find(({ said }) => !said)
  if (!single || !entry) throw new Error('the theme needs parts')
  const { description } = themeMetadata({ page, theme, part: { ...single, items: [entry] } })
  expect(description).toBe('사건 1건 · 1961년')
})
