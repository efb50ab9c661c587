// What readers see of quotation marks, apostrophes and capitals, in every page and file of the site.
import { timelineJsonPath } from '@/lib/addresses'
import { childrenOf, type Node, ownText } from '@/lib/html-tree'
import { asAuthored } from '@/lib/timeline/types'
import { attribute, type Element, select, somePages, textOf } from '../setup/built-pages'
import { readSite, readSiteJson, siteFiles, timeline } from '../setup/built-site'

/** What is not text, or is to be copied as it is. */
const VERBATIM = new Set(['script', 'style', 'code', 'pre', 'textarea', 'noscript'])

/** Names the very sign. */
const NAMED = /\(['"]\)/g

const textsBelow = (node: Node): string[] => {
  if (VERBATIM.has(node.nodeName)) return []
  return [ownText(node) ?? [], childrenOf(node).flatMap(textsBelow)].flat()
}

const root = ({ elements }: { elements: readonly Element[] }): Element[] =>
  elements.filter(({ tagName }) => tagName === 'body' || tagName === 'title')

/** In languages that the site does not know, titles of sources stay as they are. */
const known: readonly string[] = timeline.site.languages
const foreign = new Set(
  timeline.sources.filter(({ language }) => !known.includes(language.slice(0, 2))).map(({ title }) => title),
)

test('no page shows a straight quotation mark or apostrophe', () => {
  const straight = somePages.flatMap((page) =>
    root(page)
      .flatMap(textsBelow)
      .filter((text) => /["']/.test(text.replace(NAMED, '')) && !foreign.has(text))
      .map((text) => `${page.path}: ${text}`),
  )
  expect(straight).toEqual([])
})

test('feeds and calendars have none within a word either', () => {
  const paths = siteFiles().filter((path) => /(?:feed|atom)\.xml$|feed\.json$|\.ics$/.test(path))
  const straight = paths.flatMap((path) =>
    [...readSite(path).matchAll(/\p{L}+'\p{L}+/gu)].map(([word]) => `${path}: ${word}`),
  )
  expect(straight).toEqual([])
  expect(paths.length).toBeGreaterThan(3)
})

test('the data have the titles as authored', () => {
  const { events } = readSiteJson(timelineJsonPath) as { events: { title: unknown }[] }
  expect(events.map(({ title }) => title)).toEqual(asAuthored(timeline).events.map(({ title }) => title))
})

/** Elements whose text begins with a date. */
const beginWithDates = (element: Element): boolean => {
  const names = (attribute(element, 'class') ?? '').split(' ')
  const parent = element.parentNode && 'tagName' in element.parentNode ? element.parentNode : undefined
  if (names.includes('date')) return true
  if (element.tagName === 'title') return parent?.tagName === 'a'
  return element.tagName === 'h3' && parent !== undefined && attribute(parent, 'class') === 'month'
}

test('a line that begins with a date begins with a capital', () => {
  const lines = somePages.flatMap((page) => [
    ...page.elements.filter(beginWithDates).map(textOf),
    ...select(page, 'meta', { name: 'description' }).map((meta) => attribute(meta, 'content') ?? ''),
  ])
  expect(lines.filter((line) => /^\s*\p{Lowercase_Letter}{2}/u.test(line))).toEqual([])
  expect(lines.length).toBeGreaterThan(20)
})
