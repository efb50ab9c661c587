import { eventHeights, listHeights } from '@/lib/share/embed-height'
import { localized } from '../../fixtures/authored'
import { madeUpEvent, madeUpTimeline } from '../cards/made-up'

const eventWith = (text: string) => ({ ...madeUpEvent(), summary: localized({ en: text, ko: text }) })

test('a longer text needs a taller frame, and a narrow one a taller one still', () => {
  const [short, long] = ['One line.', 'word '.repeat(56).trim()].map((text) =>
    eventHeights(eventWith(text), 'en'),
  )
  expect(long?.wide).toBeGreaterThan(short?.wide ?? 0)
  expect(short?.narrow).toBeGreaterThan(short?.wide ?? 0)
  expect(long?.narrow).toBeGreaterThan(long?.wide ?? 0)
})

test('Hangul is counted as twice as wide as Latin letters', () => {
  expect(eventHeights(eventWith('가'.repeat(140)), 'ko').wide).toBe(
    eventHeights(eventWith('a'.repeat(280)), 'ko').wide,
  )
})

test('the notice of a withdrawal adds to the height', () => {
  const line = 'a'.repeat(58)
  const withdrawn = {
    ...eventWith(line),
    withdrawn: { at: '2026-11-23T09:00:00Z', reason: localized({ en: line, ko: line }) },
  }
  expect(eventHeights(withdrawn, 'en').wide).toBeGreaterThan(eventHeights(eventWith(line), 'en').wide)
})

test('a list is as tall as its entries, up to a limit', () => {
  const heights = [0, 5, 500].map((count) => {
    const events = Array<ReturnType<typeof madeUpEvent>>(count).fill(madeUpEvent())
    return listHeights(madeUpTimeline([]), events, events, 'en')
  })
  expect(heights[1]?.wide).toBeGreaterThan(heights[0]?.wide ?? 0)
  expect(heights[2]).toEqual({ wide: 1000, narrow: 1000 })
})
