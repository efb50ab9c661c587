// Rules that the real data has to keep beyond what `npm run check` asks of any story. Each gathers its offenders.
import { readTimeline } from '@/lib/timeline/read'
import type { Localized } from '@/lib/timeline/types'

const timeline = readTimeline({ dir: 'data' })
const { events, sources, actors, themes, eras } = timeline

/** Every text of the events in both languages, with the place it stands at. */
const texts: { at: string; text: Localized }[] = events.flatMap((event) => [
  { at: `${event.slug} title`, text: event.title },
  { at: `${event.slug} summary`, text: event.summary },
  ...event.claims.map(({ text }, index) => ({ at: `${event.slug} claims[${index}]`, text })),
  ...event.disagreements.flatMap(({ point, readings, chosen, why }, index) =>
    [point, chosen, why, ...readings.map((reading) => reading.text)].map((text) => ({
      at: `${event.slug} disagreements[${index}]`,
      text,
    })),
  ),
])

const claims = events.flatMap((event) =>
  event.claims.map((claim, index) => ({ at: `${event.slug} claims[${index}]`, event, claim })),
)

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

test('the story has every event that it cannot be told without', () => {
  const needed = [
    ...['2005-12-16', '2013-03-21', '2014-02-07', '2014-09-23', '2014-12-22', '2014/2017', '2023-08-17'],
    ...['2024-06-12', '2024-11-20', '2024-12-17', '2025-03-13', '2025-03-19', '2025-03-25', '2025-04-03'],
    ...['2025-05-12', '2025-05-20T10:00-04:00', '2025-05-23', '2025-09-12', '2025-12-18'],
  ]
  const dates = events.map(({ when }) => when.edtf)
  expect(needed.filter((date) => !dates.includes(date))).toEqual([])
})

test('the statement, the testimony, the other delegations, the reply and the reception are within the meeting', () => {
  const meeting = events.find(({ when }) => when.edtf === '2025-05-20T10:00-04:00')
  const within = events.filter(({ partOf }) => partOf === meeting?.id)
  expect(within.length).toBeGreaterThanOrEqual(5)
  expect(within.filter(({ when }) => !when.edtf.startsWith('2025-05-20'))).toEqual([])
  const reception = within.find(({ kind }) => kind.id === 'reception')
  expect(reception?.partOfDay).toBe('afternoon')
})

test('every source, actor and theme is used', () => {
  const cited = new Set([
    ...claims.flatMap(({ claim }) => claim.citations.map(({ source }) => source.id)),
    ...events.flatMap(({ disagreements }) =>
      disagreements.flatMap(({ readings }) =>
        readings.flatMap(({ citations }) => citations.map(({ source }) => source.id)),
      ),
    ),
    ...sources.flatMap(({ derivedFrom }) => (derivedFrom ? [derivedFrom.id] : [])),
    ...actors.flatMap(({ variants = [] }) => variants.map(({ seenIn }) => seenIn)),
  ])
  const named = new Set(events.flatMap((event) => ids(event.actors)))
  const treated = new Set(events.flatMap((event) => ids(event.themes)))
  expect(ids(sources).filter((id) => !cited.has(id))).toEqual([])
  expect(ids(actors).filter((id) => !named.has(id))).toEqual([])
  expect(ids(themes).filter((id) => !treated.has(id))).toEqual([])
})

test('every era has events, and every event names someone', () => {
  expect(ids(eras.filter((era) => !events.some((event) => event.era === era)))).toEqual([])
  expect(ids(events.filter((event) => event.actors.length === 0))).toEqual([])
})

test('no claim cites a source twice', () => {
  const twice = claims.filter(
    ({ claim: { citations } }) => new Set(citations.map(({ source }) => source)).size < citations.length,
  )
  expect(twice.map(({ at }) => at)).toEqual([])
})

test('the entries were published at distinct times, so that feeds keep their order', () => {
  const times = events.map(({ published }) => Date.parse(published))
  expect(times.filter((time, index) => times.indexOf(time) !== index)).toEqual([])
})

/** Quoted titles stand in the language of their source. */
const unquoted = (text: string): string => text.replace(/[“"‘「(][^”"’」)]*[”"’」)]/g, ' ')

test('the Korean texts are Korean and the English texts English', () => {
  const wrong = texts.filter(
    ({ text }) =>
      !/\p{Script=Hangul}/u.test(text.ko) ||
      /(?:\b[a-z]+\b[ ,]+){4}/.test(unquoted(text.ko)) ||
      /\p{Script=Hangul}/u.test(unquoted(text.en)),
  )
  expect(wrong.map(({ at }) => at)).toEqual([])
})

test('nowhere does the site itself call the adoption unanimous', () => {
  const wrong = [
    ...claims.map(({ at, claim }) => ({ at, text: claim.text })),
    ...events.flatMap(({ slug, title, summary }) => [title, summary].map((text) => ({ at: slug, text }))),
  ].filter(({ text }) => /unanimous/i.test(text.en) || text.ko.includes('만장일치'))
  expect(wrong.map(({ at }) => at)).toEqual([])
})
