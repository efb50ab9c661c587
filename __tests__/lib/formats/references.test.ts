import { toBibtex } from '@/lib/formats/bibtex'
import { citationsIn, citationTags } from '@/lib/formats/citation'
import { toCslJson } from '@/lib/formats/csl-json'
import { eventReference, type Reference, sourceReference } from '@/lib/formats/reference'
import { referenceFormatIds, referenceFormats } from '@/lib/formats/references'
import { toRis } from '@/lib/formats/ris'
import { parseWhen } from '@/lib/timeline/dates'
import { eventOf, readStory } from '../../fixtures/story'

const timeline = readStory()
const sources = timeline.sources.map(sourceReference)
const echo = sources.find(({ key }) => key === 'echo') as Reference
const night = eventReference(timeline, eventOf(timeline, 'reading-night'), 'en')

test('an entry has the site as author and its last change as date; a source has no author', () => {
  expect(night).toMatchObject({
    key: 'reading-night-en',
    author: 'Alder Street Library',
    title: 'A night of reading',
    url: 'https://library.example/story/en/events/reading-night/',
  })
  expect(night.issued?.edtf).toBe(eventOf(timeline, 'reading-night').updated.slice(0, 10))
  expect(sources.filter(({ author }) => author)).toEqual([])
})

test.each(referenceFormatIds)('every source is in the %s', (format) => {
  const text = referenceFormats[format].write(sources)
  expect(sources.filter(({ url }) => !text.includes(url))).toEqual([])
})

test.each([
  ['1961-03-12', { 'date-parts': [[1961, 3, 12]] }],
  ['1961~', { 'date-parts': [[1961]], circa: true }],
  ['194X', { 'date-parts': [[1940], [1949]] }],
  ['1940/195X', { 'date-parts': [[1940], [1959]] }],
  ['1961/1963-02', { 'date-parts': [[1961], [1963, 2]] }],
  ['1961/..', { 'date-parts': [[1961]] }],
  ['../1961', { literal: '../1961' }],
  ['/1961~', { literal: '/1961~' }],
  ['2001-21~', { 'date-parts': [[2001]], season: 1, circa: true }],
  ['2001-24', { 'date-parts': [[2001]], season: 4 }],
  ['-0043-03-15', { 'date-parts': [[-44, 3, 15]] }],
  ['0000', { 'date-parts': [[-1]] }],
  ['18XX', { 'date-parts': [[1800], [1899]] }],
])('in CSL-JSON %s is %j', (edtf, expected) => {
  expect(toCslJson([{ ...echo, issued: parseWhen(edtf) }])[0]?.issued).toEqual(expected)
})

test('CSL-JSON has the fields of a newspaper or a page', () => {
  expect(toCslJson([echo, night])).toMatchObject([
    { id: 'echo', type: 'article-newspaper', 'container-title': 'The Echo', language: 'en' },
    { id: 'reading-night-en', type: 'webpage', author: [{ literal: 'Alder Street Library' }] },
  ])
})

test('each format has the archived copy beside the source, where there is one', () => {
  const copy = 'https://archive.example/echo/1961'
  expect(toCslJson([echo])).toMatchObject([{ archive: 'archive.example', archive_location: copy }])
  expect(toBibtex([echo])).toContain(`note = {Archived: \\url{${copy}}}`)
  expect(toRis([echo])).toContain(`N1  - Archived: ${copy}\r\n`)
  const diary = sources.filter(({ key }) => key === 'diary')
  for (const format of referenceFormatIds) {
    expect(referenceFormats[format].write(diary)).not.toMatch(/archive/i)
  }
})

test('BibTeX escapes all special characters of TeX', () => {
  const text = toBibtex([{ ...echo, title: '50% of {R&D} costs $5_000 #1 ~ ^ \\ a' }])
  expect(text).toContain(
    'title = {{50\\% of \\{R\\&D\\} costs \\$5\\_000 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} a}}',
  )
  expect(text).toContain('url = {https://echo.example/1961/books?page=3&part=2}')
  expect(text).toMatch(/^@online\{echo,\n/)
  expect(text).toContain('year = {1961},\n  date = {1961-03-12}')
})

test('RIS has one tag per line and ends each record', () => {
  const lines = toRis([echo, night]).split('\r\n')
  expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(2)
  expect(lines).toEqual(
    expect.arrayContaining(['TY  - NEWS', 'DA  - 1961/03/12/', 'AU  - Alder Street Library']),
  )
})

test.each([
  ['1961-03-12', 'year = {1961},\n  date = {1961-03-12}', 'PY  - 1961\r\nDA  - 1961/03/12/', false],
  ['1961~', 'year = {1961},\n  date = {1961~}', 'PY  - 1961\r\nDA  - 1961///', true],
  ['1961-03-XX', 'year = {1961},\n  date = {1961-03-XX}', 'PY  - 1961\r\nDA  - 1961/03//', true],
  ['0047', 'year = {0047},\n  date = {0047}', 'PY  - 0047\r\nDA  - 0047///', false],
  ['2001-21', 'year = {2001},\n  date = {2001-21}', 'PY  - 2001\r\nDA  - 2001///', true],
  ['18XX', 'year = {1800},\n  date = {18XX}', 'PY  - 1800\r\nDA  - 1800///', true],
  ['2016/2019', 'year = {2016},\n  date = {2016/2019}', 'PY  - 2016\r\nDA  - 2016///', true],
  ['1961-03-12T10:00Z/1961-03-14T10:00Z', 'date = {1961-03-12/1961-03-14}', 'PY  - 1961', true],
  ['../1950', '  date = {../1950}', 'N1  - Date', true],
  ['-0043', '  date = {-0043}', 'N1  - Date', true],
  ['Y12345', '  date = {Y12345}', 'N1  - Date', true],
])('in BibTeX and RIS, %s', (edtf, bibtex, ris, hasNote) => {
  const references = [{ ...echo, issued: parseWhen(edtf) }]
  expect(toBibtex(references)).toContain(bibtex)
  expect(toBibtex(references).includes('year')).toBe(ris.startsWith('PY'))
  expect(toRis(references)).toContain(ris)
  expect(toRis(references).includes(`N1  - Date: ${edtf} (EDTF)`)).toBe(hasNote)
  expect(/^PY {2}-/m.test(toRis(references))).toBe(ris.startsWith('PY'))
})

test('an entry can be cited in two styles in each language, with the day of its version', () => {
  const cited = citationsIn(eventReference(timeline, eventOf(timeline, 'the-flood'), 'en'), 'en')
  expect(cited.map(({ text }) => text)).toEqual([
    'Alder Street Library. (2026, March 2). The flood. https://library.example/story/en/events/the-flood/',
    'Alder Street Library. “The flood.” Last modified March 2, 2026. https://library.example/story/en/events/the-flood/.',
  ])
  const korean = citationsIn(eventReference(timeline, eventOf(timeline, 'the-flood'), 'ko'), 'ko')
  expect(korean.map(({ text }) => text)).toEqual([
    '오리나무길 도서관. (2026. 3. 2.). 홍수. https://library.example/story/ko/events/the-flood/',
    '오리나무길 도서관, 「홍수」, 2026년 3월 2일 수정, https://library.example/story/ko/events/the-flood/.',
  ])
})

test.each([
  ['ko', 'langid = {korean}'],
  ['zh-Hans', 'langid = {chinese}'],
  ['xx', undefined],
  ['nb', undefined],
])('BibTeX has the name that biblatex knows for the language %s, or none', (language, field) => {
  const text = toBibtex([{ ...echo, language }])
  expect(text).not.toContain('language =')
  expect(/langid = \{.*\}/.exec(text)?.[0]).toBe(field)
})

test('BibTeX has something to sort by in every entry', () => {
  expect(toBibtex([echo, night]).match(/^ {2}(?:author|key|organization) = .*/gm)).toEqual([
    '  key = {{The Echo}},',
    '  organization = {{The Echo}},',
    '  author = {{Alder Street Library}},',
  ])
})

test.each(referenceFormatIds)(
  'the %s of an entry names the site once, that of a source its publisher',
  (format) => {
    const { write } = referenceFormats[format]
    expect(write([night]).split('Alder Street Library')).toHaveLength(2)
    // BibTeX has it once more to sort by.
    expect(
      write([echo])
        .replace(/key = .*/, '')
        .split('The Echo'),
    ).toHaveLength(2)
  },
)

test('the meta tags have no title, which would make it an article of a journal', () => {
  expect(citationTags(night, { published: '2026-03-04T09:00:00Z', updated: '2026-03-10T01:00:00Z' })).toEqual(
    {
      citation_publication_date: '2026/03/10',
      citation_online_date: '2026/03/04',
      citation_language: 'en',
      citation_public_url: 'https://library.example/story/en/events/reading-night/',
    },
  )
})
