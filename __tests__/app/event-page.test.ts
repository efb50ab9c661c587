// The page of an event as HTML: the mark of each statement, words of other languages, and former addresses.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { EventPage } from '@/app/components/event-page'
import { MovedPage } from '@/app/components/moved-page'
import { pageOf } from '@/app/page-context'
import { findEvent } from '@/app/params'
import { attribute, textOf } from '@/lib/html-tree'
import { type Language, words } from '@/lib/languages'
import { parsePage, select } from '@/lib/publish/inspect/page'
import { pages } from '@/lib/site/pages'
import { readStory } from '../fixtures/story'

const story = readStory()

const read = (
  language: Language,
  slug: string,
  Component: typeof EventPage | typeof MovedPage = EventPage,
) => {
  const shown = findEvent(pageOf(pages.event, story, language, { slug }), { slug })
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
