// Support derived from sample sources: derivation, publishers and addresses.
import { countIndependent, evidenceOf, originsOf, type Support, supportOf } from '@/lib/timeline/evidence'
import type { Publisher, Source } from '@/lib/timeline/types'
import { localized } from '../../fixtures/authored'

let pages = 0

const source = (kind: Source['kind'], publisher: string, more: Partial<Source> = {}): Source => {
  pages += 1
  return {
    id: `source-${pages}`,
    title: 'A title',
    publisher,
    url: `https://library.example/${pages}`,
    language: 'en',
    accessed: '2026',
    kind,
    ...more,
  }
}

const press = (publisher: string, more?: Partial<Source>) => source('press', publisher, more)

const town: Publisher = { id: 'town', name: localized({ en: 'Town', ko: '읍' }) }
const council: Publisher = { id: 'council', name: localized({ en: 'Council', ko: '의회' }), partOf: town }
const archive: Publisher = { id: 'archive', name: localized({ en: 'Archive', ko: '기록관' }), partOf: town }
const clerk: Publisher = { id: 'clerk', name: localized({ en: 'Clerk', ko: '서기' }), partOf: council }

const minutes = source('primary', 'Council', { publishedBy: council })
const notice = source('primary', '의회', { publishedBy: council })
const deeds = source('primary', 'Archive', { publishedBy: archive })
const memo = source('primary', 'Clerk', { publishedBy: clerk })
const letter = source('primary', 'Librarian')
const diary = source('organisation', 'Circle')
const echo = press('Echo')
const post = press('Post')
const wire = press('Wire', { derivedFrom: minutes })
const reprint = press('Reprint', { derivedFrom: wire })
const digest = press('Digest', { derivedFrom: reprint })
const leaflet = press('Leaflet', { derivedFrom: minutes })
const almanac = press('Almanac', { derivedFrom: leaflet })

type Row = [string, readonly Source[], number, Support]

const independent: Row[] = [
  ['a primary and one of an organisation', [minutes, diary], 2, 'confirmed'],
  ['a primary and one of the press', [minutes, echo], 2, 'confirmed'],
  ['two primary ones of two publishers', [minutes, letter], 2, 'confirmed'],
  ['three that are independent', [minutes, diary, echo], 3, 'confirmed'],
  ['one source', [minutes], 1, 'single-source'],
  ['the same source twice', [minutes, minutes], 1, 'single-source'],
  ['none', [], 0, 'single-source'],
  ['independent ones, none of them primary', [echo, post, diary], 3, 'no-primary'],
]

const chains: Row[] = [
  ['a primary one and press that repeats it', [minutes, wire], 1, 'single-source'],
  ['both ends of a chain, the middle not cited', [minutes, reprint], 1, 'single-source'],
  ['a chain as a whole', [digest, reprint, wire, minutes], 1, 'single-source'],
  ['a chain and an unrelated source', [digest, reprint, wire, minutes, echo], 2, 'confirmed'],
  ['two that go back to one release, which is not cited', [wire, leaflet], 1, 'single-source'],
  ['the two long arms of a diamond', [digest, almanac], 1, 'single-source'],
  ['a whole diamond', [minutes, wire, leaflet, reprint, almanac], 1, 'single-source'],
  ['a diamond and an unrelated source', [minutes, wire, leaflet, post], 2, 'confirmed'],
  ['one that repeats what is primary but not cited, and another', [wire, echo], 2, 'no-primary'],
]

const publishers: Row[] = [
  ['two pages of one publisher', [echo, press('Echo')], 1, 'single-source'],
  ['names that differ in capitals and spaces', [echo, press(' ECHO ')], 1, 'single-source'],
  ['two spellings of a known publisher', [minutes, notice], 1, 'single-source'],
  ['two parts of one publisher', [minutes, deeds], 1, 'single-source'],
  ['a part of a part, and another part', [memo, deeds], 1, 'single-source'],
  ['a part and the whole', [deeds, source('primary', 'Town', { publishedBy: town })], 1, 'single-source'],
  ['two parts of one publisher and another source', [minutes, deeds, echo], 2, 'confirmed'],
  ['what repeats the primary one and another page of its publisher', [reprint, notice], 1, 'single-source'],
  [
    'a report of its own and one that repeats, of one paper',
    [echo, press('Echo', { derivedFrom: wire })],
    1,
    'single-source',
  ],
  [
    'the two last with what is repeated: the report of its own still counts beside it',
    [minutes, echo, press('Echo', { derivedFrom: wire })],
    2,
    'confirmed',
  ],
]

const agencies: Row[] = [
  [
    'two papers with one agency',
    [press('Echo', { agency: 'Wire' }), press('Post', { agency: 'Wire' })],
    1,
    'single-source',
  ],
  [
    'a paper with an agency, and the agency',
    [press('Echo', { agency: 'Wire' }), press('Wire')],
    1,
    'single-source',
  ],
  [
    'an agency by two spellings',
    [press('Echo', { agency: 'Council', agencyBy: council }), press('의회', { publishedBy: council })],
    1,
    'single-source',
  ],
  [
    'a chain that ends at an agency',
    [press('Echo', { derivedFrom: press('Post', { agency: 'Wire' }) }), press('Wire')],
    1,
    'single-source',
  ],
  ['two agencies', [press('Echo', { agency: 'Wire' }), press('Post', { agency: 'Cable' })], 2, 'no-primary'],
]

const url = 'https://www.paper.example/a?page=1'
const addresses: Row[] = [
  ['one address', [press('Echo', { url }), press('Post', { url })], 1, 'single-source'],
  [
    'one address, one item of it primary',
    [source('primary', 'Council', { url }), press('Post', { url })],
    1,
    'single-source',
  ],
  ...['http://paper.example/a?page=1', `${url}#top`, 'https://paper.example/a/?page=1'].map(
    (other): Row => ['one page', [press('Echo', { url }), press('Post', { url: other })], 1, 'single-source'],
  ),
  ...[
    'https://www.paper.example/a?page=2',
    'https://www.paper.example/b?page=1',
    'https://m.paper.example/a?page=1',
  ].map(
    (other): Row => ['two pages', [press('Echo', { url }), press('Post', { url: other })], 2, 'no-primary'],
  ),
]

test.each([...independent, ...chains, ...publishers, ...agencies, ...addresses])('%s: %#', (...row) => {
  const [, sources, count, support] = row
  for (const order of [sources, [...sources].reverse()]) {
    const citations = order.map((cited) => ({ source: cited, locator: { kind: 'whole' } as const }))
    const claim = {
      evidence: evidenceOf(citations),
      independentSources: countIndependent(citations),
      citations,
    }
    expect([claim.independentSources, supportOf(claim)]).toEqual([count, support])
    expect(claim.evidence).toBe(support === 'confirmed' ? 'confirmed' : 'single-source')
  }
})

test('another source never lowers the count', () => {
  const all = [minutes, deeds, wire, reprint, leaflet, echo, post, diary, letter]
  for (let chosen = 0; chosen < 2 ** all.length; chosen++) {
    const citations = all.filter((_, index) => chosen & (1 << index)).map((cited) => ({ source: cited }))
    const more = [...citations, { source: digest }]
    expect(countIndependent(more)).toBeGreaterThanOrEqual(countIndependent(citations))
  }
})

test('finds the maximum independent set in a hard case', () => {
  // Five papers in a ring, each with the next one as its agency: at most two are independent.
  const ring = [0, 1, 2, 3, 4].map((at) => press(`ring ${at}`, { agency: `ring ${(at + 1) % 5}` }))
  expect(countIndependent(ring.map((cited) => ({ source: cited })))).toBe(2)
})

test('a citation rests on everything from the source to the original, and on the source alone for its own fact', () => {
  expect(originsOf({ source: digest })).toEqual([digest, reprint, wire, minutes])
  expect(originsOf({ source: digest, own: true })).toEqual([digest])
})

const cite = (cited: Source, own?: true) => ({ source: cited, ...(own && { own }) })
const carrier = press('Carrier', { agency: 'Wire' })

test.each<[string, Parameters<typeof countIndependent>[0], number, 'confirmed' | 'single-source']>([
  ['an own fact beside the release', [cite(minutes), cite(wire, true)], 2, 'confirmed'],
  ['the same outlet without its own fact', [cite(minutes), cite(wire)], 1, 'single-source'],
  [
    'two own facts of outlets that draw on one release',
    [cite(wire, true), cite(leaflet, true)],
    2,
    'single-source',
  ],
  ['an own fact and another outlet of the release', [cite(wire, true), cite(leaflet)], 2, 'single-source'],
  [
    'an own fact at the end of a chain, and the middle',
    [cite(digest, true), cite(reprint)],
    2,
    'single-source',
  ],
  ['an own fact and the agency it carries', [cite(carrier, true), cite(press('Wire'))], 2, 'single-source'],
  ['an own fact and another page of the outlet', [cite(wire, true), cite(press('Wire'))], 1, 'single-source'],
  [
    'an outlet cited twice, once for its own fact, with the release',
    [cite(wire, true), cite(wire), cite(minutes)],
    1,
    'single-source',
  ],
])('independence is counted for each statement: %s', (_, citations, count, evidence) => {
  expect([countIndependent(citations), evidenceOf(citations)]).toEqual([count, evidence])
})
