import { claimParts, claimPath } from '@/lib/timeline/claim-parts'
import { notesAmong, sourceNotes } from '@/lib/timeline/notes'
import { pagesOf } from '@/lib/timeline/parts'
import type { Claim } from '@/lib/timeline/types'
import { citing, claimOf, eventOn, sourceOf } from '../../fixtures/crowds'
import { fc, runs } from '../../setup/properties'

const sources = Array.from({ length: 40 }, (_, index) => sourceOf({ id: `s${index}` }))

const claimsOf = (count: number, length = 200): Claim[] =>
  Array.from({ length: count }, (_, index) =>
    claimOf({
      text: { en: 'a'.repeat(length), ko: '가'.repeat(length) } as unknown as Claim['text'],
      citations: [0, 1].flatMap((more) =>
        sources.slice((index + more) % 40, ((index + more) % 40) + 1).map(citing),
      ),
    }),
  )

const eventWith = (claims: readonly Claim[]) => eventOn('2025-03-14', 'one', { claims })

test('the statements of most events are on their page', () => {
  const event = eventWith(claimsOf(20))
  expect(claimParts(event).parts).toEqual([])
  expect(claimPath(event, 20, 'ko')).toBe('/ko/events/event-one/#claim-20')
})

test.each([60, 300, 3_000])('%i statements are on pages that have room for them', (count) => {
  const event = eventWith(claimsOf(count))
  const pages = pagesOf(claimParts(event))
  expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThan(50)
  expect(Math.min(...pages.slice(0, -1).map(({ items }) => items.length))).toBeGreaterThan(10)
  expect(pages.flatMap(({ items }) => items.map(({ number }) => number))).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  )
  expect(claimPath(event, 1, 'en')).toBe('/en/statements/event-one_1/#claim-1')
  expect(claimPath(event, count, 'en')).toBe(`/en/statements/event-one_${pages.length}/#claim-${count}`)
})

test('a page of statements has the notes of its sources, with the numbers that they have on all pages', () => {
  const event = eventWith(claimsOf(60))
  const all = sourceNotes(event)
  for (const { items } of pagesOf(claimParts(event))) {
    const notes = notesAmong(event, { claims: items })
    expect(new Set(notes.keys())).toEqual(
      new Set(items.flatMap(({ claim }) => claim.citations.map(({ source }) => source))),
    )
    for (const [source, { number, claims }] of notes) {
      expect(number).toBe(all.get(source)?.number)
      expect(items.map((item) => item.number)).toEqual(expect.arrayContaining([...claims]))
    }
  }
})

test('a statement that is added last changes no address of another, once the event is split', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 40, maxLength: 90 }), (lengths) => {
      const claims = lengths.flatMap((length) => claimsOf(1, length))
      const [before, after] = [eventWith(claims), eventWith([...claims, ...claimsOf(1)])]
      if (claimParts(before).parts.length === 0) return
      for (const number of claims.keys()) {
        expect(claimPath(after, number + 1, 'en')).toBe(claimPath(before, number + 1, 'en'))
      }
    }),
    runs(50),
  )
})
