// The ruler in the head of an event's page: true distances, and nothing outside it.
import { type Ruler, rulerLabels, toRuler } from '@/lib/formats/ruler'
import { widthOf } from '@/lib/formats/skyline-labels'
import { knownLanguages, type Language } from '@/lib/languages'
import { parseWhen } from '@/lib/timeline/dates'
import type { Era, TimelineEvent } from '@/lib/timeline/types'
import { fc } from '../../setup/properties'

const [main, other] = [{ id: 'main' }, { id: 'other' }] as Era[]

const on = (edtf: string, era = main) => ({ when: parseWhen(edtf), era }) as TimelineEvent

const rulerOf = (own: string, ...others: string[]): Ruler | undefined => {
  const event = on(own)
  return toRuler({ events: [event, ...others.map((edtf) => on(edtf))] }, event)
}

const day = fc
  .date({ min: new Date('0100-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('distances on the ruler are those in time, and all of it is inside', () => {
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 3, maxLength: 12 }), (days) => {
      const [own = '', ...others] = days
      const ruler = rulerOf(own, ...others)
      if (!ruler) return
      const at = [ruler.own, ...ruler.dates].map(({ x }) => x)
      const numbers = days.map((date) => parseWhen(date).days.first)
      const scale = (Math.max(...at) - Math.min(...at)) / (Math.max(...numbers) - Math.min(...numbers))
      for (const [index, number] of numbers.entries()) {
        expect((at[index] ?? 0) - (at[0] ?? 0)).toBeCloseTo((number - (numbers[0] ?? 0)) * scale, 6)
      }
      for (const x of [...at, ...ruler.weeks, ...ruler.units.map((unit) => unit.x)]) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(1)
      }
      expect(ruler.units.length).toBeLessThanOrEqual(7)
    }),
  )
})

test('a day with several events has one dot, and the event none but its own', () => {
  const ruler = rulerOf('2025-05-20', '2025-05-20', '2025-05-20T10:00-04:00', '2025-05-12', '2025-05-12')
  expect(ruler?.dates).toHaveLength(1)
  expect(ruler?.own.width).toBe(0)
})

test('a date not known to the day is as wide as what is known', () => {
  const ruler = rulerOf('2025-01-01', '2025-02', '2025-03-31')
  const [month] = ruler?.dates ?? []
  expect(month?.width).toBeCloseTo((0.96 * 28) / 90)
})

test('only the era of the event counts, and one day has no ruler', () => {
  const event = on('2025-05-20')
  const events = [event, on('2025-05-20'), on('1990-01-01', other)]
  expect(toRuler({ events }, event)).toBeUndefined()
})

test.each([
  [
    '2024-12-17',
    '2025-05-20',
    [
      [2025, 1],
      [2025, 2],
      [2025, 3],
      [2025, 4],
      [2025, 5],
    ],
    true,
  ],
  ['2005-12-16', '2024-11-22', [[2010], [2015], [2020]], false],
])('from %s to %s the units and the weeks fit', (from, to, units, hasWeeks) => {
  const ruler = rulerOf(from, to)
  expect(ruler?.units.map(({ year, month }) => (month ? [year, month] : [year]))).toEqual(units)
  expect((ruler?.weeks.length ?? 0) > 0).toBe(hasWeeks)
})

test.each(knownLanguages)(
  'in %s a label has room before the next and before the end, on a phone',
  (language) => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const ruler = rulerOf(one, other)
        const labels = ruler ? rulerLabels(ruler, language) : []
        for (const [index, { x, text }] of labels.entries()) {
          const end = labels[index + 1]?.x ?? 1
          expect((end - x) * 280).toBeGreaterThanOrEqual(widthOf(text, 12) + 6)
        }
      }),
    )
  },
)

test('months and years are labelled, every second where all have no room', () => {
  const texts = (from: string, to: string, language: Language) => {
    const ruler = rulerOf(from, to)
    return ruler && rulerLabels(ruler, language).map(({ text }) => text)
  }
  expect(texts('2024-12-17', '2025-05-20', 'en')).toEqual(['2025', 'Feb', 'Mar', 'Apr', 'May'])
  expect(texts('1961-03-01', '1998-01-01', 'en')).toEqual(['1965', '1970', '1975', '1980', '1985', '1990'])
  expect(texts('1961-03-01', '1998-01-01', 'ko')).toEqual(['1965년', '1975년', '1985년'])
})
