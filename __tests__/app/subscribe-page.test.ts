// The page of feeds as HTML: which parts of the timeline can be followed.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SubscribePage } from '@/app/components/subscribe-page'
import { pageOf } from '@/app/page-context'
import { attribute, textOf } from '@/lib/html-tree'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { pages } from '@/lib/site/pages'
import type { Timeline } from '@/lib/timeline/types'
import { readStory } from '../fixtures/story'

const read = (timeline: Timeline) =>
  parsePage(
    'subscribe',
    renderToStaticMarkup(createElement(SubscribePage, { page: pageOf(pages.subscribe, timeline, 'en') })),
  )

/** The headings of the feeds of parts. */
const partsOf = (page: ReturnType<typeof read>) => select(page, 'h3').map(textOf)

test('key events can be followed like themes and corrections, if there are any', () => {
  expect(partsOf(read(readStory()))).toEqual(['Building', 'Reading', 'Corrections'])
  const page = read(readStory(({ events }) => Object.assign(events['the-flood'], { importance: 'key' })))
  expect(partsOf(page)).toEqual(['Key events', 'Building', 'Reading', 'Corrections'])
  const links = select(page, 'a').map((link) => [textOf(link), attribute(link, 'href')])
  expect(links).toEqual(
    expect.arrayContaining([
      ['Key events', '#key'],
      ['RSS', 'https://library.example/story/en/key/feed.xml'],
      ['Atom', 'https://library.example/story/en/key/atom.xml'],
      ['JSON Feed', 'https://library.example/story/en/key/feed.json'],
    ]),
  )
  // There is no page of key events to lead to.
  expect(links.filter(([name]) => name === 'Key events')).toHaveLength(1)
})
