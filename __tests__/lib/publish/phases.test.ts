import { countsOf, inWords, phases, secondsFor, secondsLeft, type Times } from '@/lib/publish/phases'
import { fc } from '../../setup/properties'

const counts = countsOf(1000, 2)

const total = (of = counts, last?: Times): number =>
  phases.reduce((sum, phase) => sum + secondsFor(phase, of[phase], last), 0)

test('before the first build there are figures for any size', () => {
  expect(total(countsOf(28, 2))).toBeGreaterThan(10)
  expect(total(countsOf(1000, 2))).toBeGreaterThan(total(countsOf(100, 2)))
  expect(total(countsOf(1000, 2))).toBeGreaterThan(total(countsOf(1000, 1)))
})

test('a phase of the same size takes as long as last time, one of twice the size about twice as long', () => {
  const last = { pages: { seconds: 43, count: 1000 } }
  expect(secondsFor('pages', 1000, last)).toBe(43)
  expect(secondsFor('pages', 2000, last)).toBeCloseTo(79.6, 1)
})

test('a short story says little about a long one, a long one much about a longer one', () => {
  const after = (count: number, slowness: number): number => {
    const last = { files: { seconds: secondsFor('files', count) * slowness, count } }
    return secondsFor('files', 4000, last) / secondsFor('files', 4000)
  }
  // Twice as slow, which a moment of other work is enough for.
  expect(after(58, 2)).toBeLessThan(2.5)
  expect(after(2000, 2)).toBeGreaterThan(1.8)
  expect(after(58, 0.5)).toBeGreaterThan(0.4)
})

test.each([
  [29, 24],
  [1000, 229],
])('a first build of %d events is expected to take about as long as one did: %d s', (events, seconds) => {
  const expected = total(countsOf(events, 2)) / seconds
  expect(expected).toBeGreaterThan(0.75)
  expect(expected).toBeLessThan(1.25)
})

test('what is not to be done takes no time, and one card says nothing of many', () => {
  expect(secondsFor('cards', 0)).toBe(0)
  expect(secondsFor('cards', 0, { cards: { seconds: 9, count: 200 } })).toBe(0)
  expect(secondsFor('cards', 200, { cards: { seconds: 2, count: 1 } })).toBe(secondsFor('cards', 200))
})

test('once cards were drawn, none are expected until the data is read', () => {
  expect(countsOf(1000, 2).cards).toBe(6000)
  const last = {
    check: { seconds: 1, count: 500 },
    files: { seconds: 9, count: 1500 },
    cards: { seconds: 0, count: 0 },
  }
  expect(countsOf(1000, undefined, last)).toMatchObject({ cards: 0, files: 3000 })
})

test('the time left falls from the whole to nothing', () => {
  expect(secondsLeft('check', { share: 0, spent: 0 }, counts)).toBeCloseTo(total())
  expect(secondsLeft('checksums', { share: 1, spent: 3 }, counts)).toBe(0)
  const inOrder = phases.map((phase) => secondsLeft(phase, { share: 0, spent: 0 }, counts))
  expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a))
})

test('it is never negative, and more done is never more left at the same pace', () => {
  const share = fc.double({ min: 0.11, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      fc.constantFrom(...phases),
      share,
      share,
      fc.double({ min: 0, max: 1e4, noNaN: true }),
      (phase, a, b, spent) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        const left = (done: number) => secondsLeft(phase, { share: done, spent }, counts)
        expect(left(more)).toBeGreaterThanOrEqual(0)
        expect(left(more)).toBeLessThanOrEqual(left(less))
      },
    ),
  )
})

test.each([
  [0.2, '1 s'],
  [69.7, '70 s'],
  [99, '99 s'],
  [100, '2 min'],
  [700, '12 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(inWords(seconds)).toBe(text)
})
