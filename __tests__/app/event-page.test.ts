// The page of an event as HTML: the mark of each statement, words of other languages, and former addresses.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ActorPage } from '@/app/components/actor-page'
import { EventPage } from '@/app/components/event-page'
import { MovedPage } from '@/app/components/moved-page'
import { pageOf } from '@/app/page-context'
import { findEvent } from '@/app/params'
import { attribute, textOf } from '@/lib/html-tree'
import { type Language, words } from '@/lib/languages'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { pages } from '@/lib/site/pages'
import type { Timeline } from '@/lib/timeline/types'
import { readStory } from '../fixtures/story'

const story = readStory()

const read = (
  language: Language,
  slug: string,
  Component: typeof EventPage | typeof MovedPage = EventPage,
  timeline: Timeline = story,
) => {
  const shown = findEvent(pageOf(pages.event, timeline, language, { slug }), { slug })
  return parsePage(slug, renderToStaticMarkup(createElement(Component, shown)))
}

test('each statement has the mark of its own support', () => {
  const statements = select(read('en', 'a-house-is-found'), 'li').filter((item) =>
    attribute(item, 'data-number'),
  )
  const { names } = words('en').evidence
  const begun = [
    `The council rented a house. ${names.confirmed}`,
    `It held 900 books. ${names['single-source']}`,
  ]
  expect(statements.map(textOf)).toEqual(begun.map((text) => expect.stringMatching(`^${text}`)))
})

test('words in the script of another language say which', () => {
  const marked = select(read('ko', 'a-house-is-found'), 'span', { lang: 'en' }).map(textOf)
  expect(marked).toContain('Reading Circle')
  expect(marked).not.toContain('읍의회')
})

test('titles of sources say which language they are in', () => {
  const titles = select(read('en', 'a-house-is-found'), 'a', { class: 'source' })
  expect(titles.map((link) => [textOf(link), attribute(link, 'lang')])).toEqual(
    expect.arrayContaining([
      ['Minutes of the council', 'en'],
      ['독서회 일기', 'ko'],
    ]),
  )
})

test('a former address leads on to the present one, by itself and by a link', () => {
  const page = read('ko', 'a-house', MovedPage)
  const present = '/story/ko/events/a-house-is-found/'
  const refresh = select(page, 'meta', { 'http-equiv': 'refresh' }).map((meta) => attribute(meta, 'content'))
  expect(refresh).toEqual([`0; url=${present}`])
  expect(select(page, 'a').map((link) => attribute(link, 'href'))).toContain(present)
})

test.each([
  [{}, ['', '-square', '-story'], true],
  [{ wide: 'none', story: 'none' }, ['-square'], false],
  [{ wide: 'none', square: 'none', story: 'none' }, [], false],
] as const)('with the cards %j it offers those that there are', (cards, endings, isShown) => {
  const timeline = { ...story, site: { ...story.site, cards } }
  const page = read('en', 'the-flood', EventPage, timeline)
  const files = select(page, 'a').flatMap((link) => attribute(link, 'download') || [])
  expect(files).toEqual(endings.map((ending) => `the-flood${ending}.en.png`))
  const pictures = select(page, 'img').filter((image) =>
    attribute(image, 'src')?.includes('/cards/the-flood.'),
  )
  expect(pictures.length > 0).toBe(isShown)
  // How a link will look: with the card of the timeline, if there is no other.
  const previews = select(page, 'img').filter((image) =>
    attribute(image, 'src')?.includes('/cards/timeline.'),
  )
  expect(previews.length > 0).toBe(!isShown)
  const { altText, pressKit } = words('en').share
  const html = page.html
  expect(html.includes(altText)).toBe(endings.length > 0)
  expect(html.includes(endings.length > 0 ? pressKit.lead : pressKit.leadWithoutCards)).toBe(true)
})

test('of hundreds of corrections the newest are shown, the rest are counted, and every version keeps its place', () => {
  const timeline = readStory(({ events }) => {
    events['the-flood'].corrections = Array.from({ length: 400 }, (_, index) => ({
      at: `2026-06-${String(1 + (index % 28)).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00Z`,
      note: { en: `Correction ${index} of very many.`, ko: `수많은 정정 가운데 ${index}번째.` },
    }))
  })
  const page = read('en', 'the-flood', EventPage, timeline)
  const ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))
  const [event] = timeline.events.filter(({ slug }) => slug === 'the-flood')
  expect(event?.versions.length).toBeGreaterThan(300)
  expect(event?.versions.filter(({ number }) => !ids.has(`version-${number}`))).toEqual([])
  expect(page.html.match(/of very many/g)?.length).toBeLessThan(100)
  expect(page.html).toContain(words('en').corrections.changeCount((event?.corrections.length ?? 0) - 40))
})

test('of hundreds of spellings the first are shown and all are counted', () => {
  const timeline = readStory(({ actors }) => {
    const mara = actors.find(({ name }) => name.en === 'Mara Lind')
    if (mara)
      mara.variants = Array.from({ length: 300 }, (_, index) => ({
        form: `M. Lynd ${index}`,
        seenIn: 'echo',
      }))
  })
  const [actor] = timeline.actors.filter(({ variants = [] }) => variants.length === 300)
  if (!actor) throw new Error('there is such an actor')
  const html = renderToStaticMarkup(
    createElement(ActorPage, { page: pageOf(pages.actor, timeline, 'en', { actor: actor.id }), actor }),
  )
  expect(html.match(/<strong>M\. Lynd/g)).toHaveLength(40)
  expect(html).toContain(words('en').actor.nameCount(300))
})
