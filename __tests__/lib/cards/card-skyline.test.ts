import { toCardSkyline } from '@/lib/cards/card-skyline'
import { words } from '@/lib/languages'
import { eventsOn } from '../../fixtures/crowds'

const labelsOf = (whens: readonly string[]) =>
  toCardSkyline(eventsOn(whens), words('en').dates)?.skyline.ticks.map(({ label }) => label)

const monthly = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}-05`)

test('the first month of each part of the axis has its year, and so has January', () => {
  expect(labelsOf(['1142', ...monthly])).toEqual(['1142', 'Mar 2025', 'May', 'Jul', 'Sep', 'Nov'])
  expect(labelsOf(['2024-10-20', '2025-02-03'])).toEqual(['Nov 2024', 'Dec', '2025', 'Feb'])
})

test('no month is named if none is known', () => {
  expect(labelsOf(['1961', '1961', '1962'])).toEqual(['1961', '1962'])
})
