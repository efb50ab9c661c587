// CSL-JSON as reference managers print it, by the program and in the styles that they use.
import { toCslJson } from '@/lib/formats/csl-json'
import { eventReference, sourceReference } from '@/lib/formats/reference'
import { bibliographyIn } from '../../fixtures/csl'
import { eventOf, readStory } from '../../fixtures/story'

const timeline = readStory()
const entryIn = (language: 'en' | 'ko') => eventReference(timeline, eventOf(timeline, 'the-flood'), language)
const sources = timeline.sources.map(sourceReference)

/** As Korean style guides have web pages; the package has no style in Korean. Prints all names that there are. */
const koreanNote = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="ko-KR">
  <info><title>각주</title><id>korean-note</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix=".">
    <group delimiter=", ">
      <names variable="author"><name/></names>
      <text variable="title" prefix="「" suffix="」"/>
      <text variable="container-title"/>
      <text variable="publisher"/>
      <date variable="issued" form="text"/>
      <text variable="URL"/>
    </group>
  </layout></bibliography>
</style>`

test.each([
  ['APA', 'apa', 'en-US'],
  ['APA in Korean', 'apa', 'ko-KR'],
  ['Chicago with dates', 'chicago-author-date', 'en-US'],
  ['Chicago with full notes', 'chicago-fullnote-bibliography', 'en-US'],
  ['Chicago in Korean', 'chicago-note-bibliography', 'ko-KR'],
  ['MLA', 'modern-language-association', 'en-US'],
  ['MLA in Korean', 'modern-language-association', 'ko-KR'],
  ['a Korean journal', 'korean-journal-of-radiology', 'ko-KR'],
  ['Korean notes', koreanNote, 'ko-KR'],
])('%s: an entry names its site once, a source its publisher at most once', (_, style, locale) => {
  const references = [entryIn('en'), entryIn('ko'), ...sources]
  const texts = bibliographyIn(style, locale, toCslJson(references))
  const counts = references.map(({ publisher, title, author }) => {
    // Some styles print titles in capitals of their own.
    const text = texts.find((one) => one.toLowerCase().includes(title.toLowerCase())) ?? ''
    return [title, Math.max(text.split(publisher).length - 1, author ? 0 : 1)]
  })
  expect(counts).toEqual(references.map(({ title }) => [title, 1]))
})

test.each([
  [
    'APA',
    ['apa', 'en-US', 'en'],
    'Alder Street Library. (2026, March 2). The flood. https://library.example/story/en/events/the-flood/',
  ],
  [
    'MLA',
    ['modern-language-association', 'en-US', 'en'],
    'Alder Street Library. The Flood. 2 Mar. 2026, https://library.example/story/en/events/the-flood/.',
  ],
  [
    'Chicago',
    ['chicago-note-bibliography', 'en-US', 'en'],
    'Alder Street Library. “The Flood,” March 2, 2026. https://library.example/story/en/events/the-flood/.',
  ],
  [
    'Korean notes',
    [koreanNote, 'ko-KR', 'ko'],
    '오리나무길 도서관, 「홍수」, 2026년 3월 2일, https://library.example/story/ko/events/the-flood/.',
  ],
] as const)('%s of an entry', (_, [style, locale, language], text) => {
  expect(bibliographyIn(style, locale, toCslJson([entryIn(language)]))).toEqual([text])
})
