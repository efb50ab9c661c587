import { countIndependent, evidenceOf, supportOf } from '@/lib/timeline/evidence'
import type { Claim, Source } from '@/lib/timeline/types'

const source = (kind: Source['kind'], publisher: string, derivedFrom?: Source): Source => ({
  id: publisher.toLowerCase(),
  title: 'A title',
  publisher,
  url: 'https://library.example/',
  language: 'en',
  accessed: '2026',
  kind,
  ...(derivedFrom && { derivedFrom }),
})

const minutes = source('primary', 'Council')
const notice = source('primary', 'Council')
const diary = source('organisation', 'Circle')
const echo = source('press', 'Echo')
const post = source('press', 'Post')
const wire = source('press', 'Wire', minutes)
const reprint = source('press', 'Reprint', wire)
const letter = source('primary', 'Librarian')

test.each([
  ['a primary and an independent one', [minutes, diary], 2, 'confirmed'],
  ['two primary ones of two publishers', [minutes, letter], 2, 'confirmed'],
  ['three that are independent', [minutes, diary, echo], 3, 'confirmed'],
  ['a chain and one beside it', [reprint, wire, minutes, echo], 2, 'confirmed'],
  ['one source', [minutes], 1, 'single-source'],
  ['the same source twice', [minutes, minutes], 1, 'single-source'],
  ['two of one publisher', [minutes, notice], 1, 'single-source'],
  ['a primary one and press that repeats it', [minutes, wire], 1, 'single-source'],
  ['a primary one and press that repeats what repeats it', [minutes, reprint], 1, 'single-source'],
  [
    'press that repeats the primary one and another page of its publisher',
    [reprint, notice],
    1,
    'single-source',
  ],
  ['two that go back to the same origin', [wire, reprint], 1, 'single-source'],
  ['independent ones, none of them primary', [echo, post, diary], 3, 'single-source'],
  ['independent ones whose primary origin is not cited', [wire, echo], 2, 'single-source'],
  ['none', [], 0, 'single-source'],
] as const)('%s', (_, sources, independent, evidence) => {
  const citations = sources.map((cited) => ({ source: cited }))
  expect([countIndependent(citations), evidenceOf(citations)]).toEqual([independent, evidence])
})

test.each([
  ['confirmed', 2, 'confirmed'],
  ['single-source', 1, 'single-source'],
  ['single-source', 0, 'single-source'],
  ['single-source', 3, 'no-primary'],
] as const)('%s by %s independent sources is called %s', (evidence, independentSources, support) => {
  expect(supportOf({ evidence, independentSources } as Claim)).toBe(support)
})
