// What of a text stays on one line.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { WordsOf } from '@/app/components/words-of'
import { pageOf } from '@/app/page-context'
import { pages } from '@/lib/site/pages'
import { readStory } from '../fixtures/story'

const page = pageOf(pages.timeline, readStory(), 'en')

test.each([
  ['Lee Mi-ran and Oh Se-jun spoke.', ['Mi-ran', 'Se-jun']],
  ['A high-level meeting of eye-witnesses', []],
  ['The Donaudampfschifffahrts-elektrizitätenhauptbetriebswerk', []],
  ['Kim Jong-il-ism, X-ray, 2014-2017', []],
  ['books·maps', ['s·']],
])('of “%s” no line ends within %j', (text, expected) => {
  const html = renderToStaticMarkup(createElement(WordsOf, { page, text }))
  expect([...html.matchAll(/<span class="joined">(.*?)<\/span>/g)].map(([, part]) => part)).toEqual(expected)
  expect(html.replace(/<[^>]+>/g, '')).toBe(text)
})
