import { type Box, type CardShape, cardShapes, shapes } from '@/lib/card-shapes'
import { eventCards, themeCards, timelineCards } from '@/lib/cards/card'
import { layoutCard } from '@/lib/cards/layout'
import { textWidth } from '@/lib/cards/shaping'
import type { Card, Ink, Layout, PlacedLine } from '@/lib/cards/types'
import type { Language } from '@/lib/languages'
import type { Evidence } from '@/lib/timeline/types'
import { localized } from '../../fixtures/authored'
import { fc, runs } from '../../setup/properties'
import { type MadeUp, madeUpEvent, madeUpTimeline, shaped } from './made-up'
import { anyTitle } from './titles'

const cardOf = (madeUp: MadeUp, language: Language, shape: CardShape): Card => {
  const event = madeUpEvent(madeUp)
  return shaped(eventCards(madeUpTimeline([event]), event, language), shape)
}

const layoutOf = (madeUp: MadeUp, language: Language, shape: CardShape): Layout =>
  layoutCard(cardOf(madeUp, language, shape), textWidth)

type Edges = { left: number; right: number; top: number; bottom: number }

/** Bounds of the glyphs of a line: no glyph of these fonts exceeds them. */
const inkOf = ({ text, size, weight, left, baseline }: PlacedLine): Edges => ({
  left,
  right: left + textWidth(text, weight, size),
  top: baseline - 0.82 * size,
  bottom: baseline + 0.22 * size,
})

const edgesOf = ({ left, top, width, height }: Box): Edges => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

const overlap = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Maximum rounding error in pixels. */
const ROUNDING = 0.5

const isWithin = (inner: Edges, outer: Edges): boolean =>
  inner.left >= outer.left - ROUNDING &&
  inner.right <= outer.right + ROUNDING &&
  inner.top >= outer.top - ROUNDING &&
  inner.bottom <= outer.bottom + ROUNDING

const onBandInks: readonly Ink[] = ['paper', 'on-band-soft']

/** Descriptions of all overlaps, and of lines and marks outside their area. */
const faultsOf = (card: Card): string[] => {
  const { boxes, lines, marks } = layoutCard(card, textWidth)
  const { safe, column, evidence, colophon, ...size } = shapes[card.shape]
  const page = { left: 0, top: 0, right: size.width, bottom: size.height }
  const bands = boxes.filter(({ ink, round }) => ink === 'band' && round === undefined)
  const spans = [column, evidence, colophon]
  const things = [
    ...lines.map((line) => ({ name: `"${line.text}"`, ink: line.ink, edges: inkOf(line) })),
    ...marks.map((row, index) => ({ name: `marks ${index + 1}`, ink: row.ink, edges: edgesOf(row) })),
  ]
  const faults: string[] = []
  things.forEach(({ name, ink, edges }, index) => {
    const where = `${card.name} ${name} ${JSON.stringify(edges)}`
    if (!isWithin(edges, edgesOf(safe))) faults.push(`outside the safe area: ${where}`)
    const onBand = onBandInks.includes(ink)
    const touched = bands.filter((band) => overlap(edges, edgesOf(band)))
    if (onBand ? !touched.some((band) => isWithin(edges, edgesOf(band))) : touched.length > 0)
      faults.push(`not on its ground: ${where}`)
    const fits = ({ left, right }: { left: number; right: number }): boolean =>
      isWithin({ ...edges, top: 0, bottom: 0 }, { left, right, top: 0, bottom: 0 })
    if (!onBand && !spans.some(fits)) faults.push(`wider than its column: ${where}`)
    for (const box of boxes) {
      const isLine = onBandInks.includes(box.ink) && !box.round
      if (isLine && overlap(edges, edgesOf(box))) faults.push(`crossed by a tick: ${where}`)
    }
    for (const other of things.slice(index + 1)) {
      if (overlap(edges, other.edges)) faults.push(`under ${other.name}: ${where}`)
    }
  })
  for (const box of boxes) {
    if (!isWithin(edgesOf(box), page)) faults.push(`off the card: ${JSON.stringify(box)}`)
  }
  return faults
}

const dates = [
  '2005',
  '194X',
  '2014/2017',
  '1905/2025',
  '2014/2025',
  '2024-12-17',
  '2025-05-20T10:00-04:00',
  '2024-12-17/2025-05-20%',
  '2023-10-17/2025-03-20',
]

/** Date and title: what is above the marks. */
const titleLines = ({ lines, marks }: Layout): readonly PlacedLine[] =>
  lines.filter(({ ink, baseline }) => ink === 'accent' || (ink === 'ink' && baseline < (marks[0]?.top ?? 0)))

const anyEvidence = fc
  .array(fc.constantFrom<Evidence>('confirmed', 'single-source'), { minLength: 1, maxLength: 200 })
  .chain((evidence) => fc.nat(evidence.length - 1).map((end) => evidence.slice(0, end + 1)))

describe.each(cardShapes)('a card that is %s', (shape) => {
  test('has room for any title, with any date and any number of statements', () => {
    const hard = fc.tuple(
      fc.constantFrom<Language>('en', 'ko'),
      fc.constantFrom(...dates),
      anyTitle,
      anyEvidence,
    )
    fc.assert(
      fc.property(hard, ([language, when, title, evidence]) => {
        const made = { when, title: localized({ en: title, ko: title }), evidence }
        const card = cardOf(made, language, shape)
        expect(faultsOf(card)).toEqual([])
        const { lines } = layoutCard(card, textWidth)
        expect(lines.map(({ text }) => text).join('')).not.toContain('…')
        const [date, rest] = [true, false].map((isDate) =>
          Math.max(...lines.filter(({ ink }) => (ink === 'accent') === isDate).map(({ size }) => size)),
        )
        expect(rest).toBeLessThanOrEqual(date ?? 0)
      }),
      runs(200),
    )
  })

  test.each<[Language, string, string[]]>([
    ['en', '2024-12-17', ['17 December 2024']],
    ['ko', '2024-12-17', ['2024년 12월 17일']],
    ['en', '2025-05-20T10:00-04:00', ['20 May 2025']],
    ['ko', '2024-12-17/2025-05-20', ['2024년 12월 17일~', '2025년 5월 20일']],
  ])('sets the date %s %s large', (language, when, lines) => {
    const layout = layoutOf({ when }, language, shape)
    const date = layout.lines.filter(({ ink }) => ink === 'accent')
    expect(date.map(({ text }) => text)).toEqual(lines)
    for (const { size } of date) expect(size).toBeGreaterThanOrEqual(50 * shapes[shape].unit)
  })

  test('keeps a symbol on one line', () => {
    const title = '독서이사회, 남촌독서자료 A/LIB/RES/58/17 표결 없이 채택'
    const { lines } = layoutOf({ title: localized({ en: title, ko: title }) }, 'ko', shape)
    expect(lines.filter(({ text }) => text.includes('A/LIB/RES/58/17'))).toHaveLength(1)
  })

  test('of a timeline or a theme has room for long names', () => {
    const name = '기록으로 보는 남촌독서 고위급 전체회의와 그 앞뒤의 모든 일들을 모은 연표, 도청의회 자료부터'
    const events = dates.map((when, index) => madeUpEvent({ slug: `e${index}`, when }))
    const timeline = madeUpTimeline(events)
    const site = {
      ...timeline.site,
      name: localized({ en: name, ko: name }),
      tagline: localized({ en: 'Very long '.repeat(20).trim(), ko: name }),
      url: 'https://a-very-long-name-of-a-host.example.org/and/a/long/path/to/the/timeline',
    }
    const long = { ...timeline, site }
    const [theme] = timeline.themes
    if (!theme) throw new Error('the made-up timeline has themes')
    for (const language of site.languages) {
      expect(faultsOf(shaped(timelineCards(long, language), shape))).toEqual([])
      expect(faultsOf(shaped(themeCards(long, theme, language), shape))).toEqual([])
    }
  })

  test('of an empty timeline has no faults', () => {
    const empty = madeUpTimeline([], [])
    const [theme] = empty.themes
    if (!theme) throw new Error('the made-up timeline has themes')
    expect(faultsOf(shaped(timelineCards(empty, 'en'), shape))).toEqual([])
    expect(faultsOf(shaped(themeCards(empty, theme, 'ko'), shape))).toEqual([])
  })

  test.each([1, 13, 28, 60, 61, 150])('has the marks of %d statements above the words on them', (count) => {
    const evidence = Array.from(
      { length: count },
      (_, index): Evidence => (index % 3 === 0 ? 'confirmed' : 'single-source'),
    )
    const card = cardOf({ evidence }, 'en', shape)
    const { lines, marks } = layoutCard(card, textWidth)
    const [row] = marks
    if (!row) throw new Error('no marks')
    const drawn = `${row.filled}${row.outlined}`.match(/M/g)?.length
    const each = Math.ceil(count / 60)
    expect(drawn).toBe(Math.ceil(Math.ceil(count / 3) / each) + Math.ceil(Math.floor((count * 2) / 3) / each))
    const [said, note] = lines.filter(({ baseline, left }) => baseline > row.top && left === row.left)
    expect(said?.text).toBe(card.words.evidence)
    expect(note?.text).toBe(each === 1 ? undefined : `Each mark: up to ${each} statements`)
    expect((said?.baseline ?? 0) - (row.top + row.height)).toBeGreaterThan(20)
  })

  test('has a safe area without the outer 4% of the card', () => {
    const { safe, width, height } = shapes[shape]
    expect(safe.left).toBeGreaterThanOrEqual(0.04 * width)
    expect(safe.left + safe.width).toBeLessThanOrEqual(0.96 * width)
    expect(safe.top).toBeGreaterThanOrEqual(0.04 * height)
    expect(safe.top + safe.height).toBeLessThanOrEqual(0.96 * height)
  })

  test('of a timeline has room for any skyline', () => {
    const anyDay = fc.tuple(
      fc.constantFrom('2024', '2025', '1203', '1950'),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 90 }),
    )
    const twoDigits = (part: number): string => String(part).padStart(2, '0')
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 30 }), anyTitle, (days, title) => {
        const events = days.map(([year, month, day, count], index) =>
          madeUpEvent({
            slug: `e${index}`,
            when: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
            evidence: Array<Evidence>(count).fill(index % 2 ? 'confirmed' : 'single-source'),
          }),
        )
        const timeline = madeUpTimeline(events)
        const site = { ...timeline.site, short: localized({ en: title, ko: title }) }
        expect(faultsOf(shaped(timelineCards({ ...timeline, site }, 'en'), shape))).toEqual([])
      }),
      runs(100),
    )
  })

  test('is legible when it is scaled down', () => {
    const smallest = (width: number, layout: Layout): number =>
      Math.min(...titleLines(layout).map(({ size }) => (size * width) / shapes[shape].width))
    // A title of ordinary length is at least 9 pixels high in a list of links, 15 as a full-screen story.
    const title = 'Yearly Workshop adopts its regulation and asks for a town-wide meeting'
    const layout = layoutOf({ title: localized({ en: title, ko: title }) }, 'en', shape)
    expect(smallest(shape === 'story' ? 390 : 300, layout)).toBeGreaterThanOrEqual(shape === 'story' ? 15 : 9)
  })
})

test('date, title and marks of a wide card are in the middle square', () => {
  for (const when of dates) {
    const layout = layoutOf({ when, evidence: Array<Evidence>(60).fill('confirmed') }, 'ko', 'wide')
    expect(titleLines(layout).length).toBeGreaterThan(1)
    for (const { left, right } of [...titleLines(layout).map(inkOf), ...layout.marks.map(edgesOf)]) {
      expect(left).toBeGreaterThanOrEqual(285)
      expect(right).toBeLessThanOrEqual(915)
    }
  }
})
