// What pages say of themselves to programs: structured data, dates and the way to them.
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { EventPage } from '@/app/components/event-page'
import { ThemePage } from '@/app/components/theme-page'
import { TimelinePage } from '@/app/components/timeline-page'
import { pageOf } from '@/app/page-context'
import { findEvent } from '@/app/params'
import { attribute, textOf } from '@/lib/html-tree'
import { type Page as HtmlPage, parsePage, select } from '@/lib/publish/inspect/page'
import { pages } from '@/lib/site/pages'
import { recordDates } from '@/lib/timeline/record-dates'
import { readStory } from '../fixtures/story'

const story = readStory()
const [theme] = story.themes
if (!theme) throw new Error('the story has themes')

const html = (element: ReactElement): HtmlPage => parsePage('x', renderToStaticMarkup(element))

const rendered = {
  timeline: html(createElement(TimelinePage, { page: pageOf(pages.timeline, story, 'ko') })),
  theme: html(
    createElement(ThemePage, { page: pageOf(pages.theme, story, 'ko', { theme: theme.id }), theme }),
  ),
  event: html(
    createElement(
      EventPage,
      findEvent(pageOf(pages.event, story, 'ko', { slug: 'reading-night' }), { slug: 'reading-night' }),
    ),
  ),
}

const nodesOn = (page: HtmlPage): Record<string, unknown>[] =>
  select(page, 'script', { type: 'application/ld+json' }).map((script) => JSON.parse(textOf(script)))

test.each([
  ['timeline', ['WebPage']],
  ['theme', ['WebPage']],
  ['event', ['NewsArticle', 'BreadcrumbList']],
] as const)('each node of the page of the %s is a script of its own, the page first', (name, types) => {
  expect(nodesOn(rendered[name]).map((node) => node['@type'])).toEqual(types)
})

const timesOn = (page: HtmlPage) =>
  ['published', 'modified'].map((name) =>
    select(page, 'meta', { property: `article:${name}_time` }).map((meta) => attribute(meta, 'content')),
  )

test('a page has the dates of what it lists', () => {
  const onTheme = story.events.filter(({ themes }) => themes.includes(theme))
  const [all, some] = [story.events, onTheme].map(recordDates)
  expect(timesOn(rendered.timeline)).toEqual([[all?.published], [all?.updated]])
  expect(timesOn(rendered.theme)).toEqual([[some?.published], [some?.updated]])
  expect(all).not.toEqual(some)
  // Next writes those of articles.
  expect(timesOn(rendered.event)).toEqual([[], []])
})

test('the trail of a page is there for search engines, with the page itself', () => {
  const [, list] = nodesOn(rendered.event)
  const trail = select(rendered.event, 'ol', { class: 'trail' }).map(textOf)
  const steps = (list as { itemListElement: { name: string; item: { '@id': string } }[] }).itemListElement
  expect(trail).toEqual([
    steps
      .slice(0, -1)
      .map(({ name }) => name)
      .join(''),
  ])
  expect(steps.at(-1)).toMatchObject({
    name: '책 읽는 밤',
    item: { '@id': 'https://library.example/story/ko/events/reading-night/' },
  })
})

test('an article has pictures in several ratios, that for links first', () => {
  const [{ image } = {}] = nodesOn(rendered.event)
  const sizes = (image as { width: string; height: string }[]).map(({ width, height }) => width + height)
  expect(sizes).toEqual(['1200 px630 px', '1080 px1080 px', '1080 px1920 px'])
})
