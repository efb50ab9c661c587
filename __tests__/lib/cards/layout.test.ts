import { type Box, type CardShape, cardShapes, shapes } from '@/lib/card-shapes'
import { eventCards, themeCards, timelineCards } from '@/lib/cards/card'
import { layoutCard } from '@/lib/cards/layout'
import { textWidth } from '@/lib/cards/text-width'
import type { Card, Layout, PlacedLine } from '@/lib/cards/types'
import type { Language } from '@/lib/languages'
import type { PartOfDay } from '@/lib/timeline/dates'
import { localized } from '../../fixtures/authored'
import { fc, runs } from '../../setup/properties'
import { type MadeUp, madeUpEvent, madeUpTimeline } from './made-up'
import { anyTitle } from './titles'

const cardOf = (madeUp: MadeUp, language: Language, shape: CardShape): Card => {
  const event = madeUpEvent(madeUp)
  return eventCards(madeUpTimeline([event]), event, language)[shape]
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

/** Descriptions of all overlaps and lines outside their area. */
const faultsOf = (card: Card): string[] => {
  const { boxes, lines } = layoutCard(card, textWidth)
  const { safe, column, evidence, colophon, grounds, ...size } = shapes[card.shape]
  const page = { left: 0, top: 0, right: size.width, bottom: size.height }
  const grounded = (ink: Edges): boolean => grounds.some((ground) => overlap(ink, edgesOf(ground)))
  const spans = [column, evidence, colophon]
  const faults: string[] = []
  lines.forEach((line, index) => {
    const ink = inkOf(line)
    const where = `${card.name} "${line.text}" ${JSON.stringify(ink)}`
    if (!isWithin(ink, edgesOf(safe))) faults.push(`outside the safe area: ${where}`)
    const onGround = ['paper', 'pale'].includes(line.ink)
    if (grounded(ink) !== onGround) faults.push(`not on its ground: ${where}`)
    const fits = ({ left, right }: { left: number; right: number }): boolean =>
      isWithin({ ...ink, top: 0, bottom: 0 }, { left, right, top: 0, bottom: 0 })
    if (!onGround && !spans.some(fits)) faults.push(`wider than its column: ${where}`)
    for (const box of boxes) {
      const isLine = box.ink === 'rule' || box.ink === 'faint' || (box.ink === 'paper' && !box.round)
      if (isLine && overlap(ink, edgesOf(box))) faults.push(`crossed by a ${box.ink}: ${where}`)
    }
    for (const other of lines.slice(index + 1)) {
      if (overlap(ink, inkOf(other))) faults.push(`under "${other.text}": ${where}`)
    }
  })
  for (const box of boxes) {
    if (!isWithin(edgesOf(box), page)) faults.push(`off the card: ${JSON.stringify(box)}`)
  }
  return faults
}

const dates: [string, PartOfDay?][] = [
  ['2005'],
  ['194X'],
  ['2014/2017'],
  ['1905/2025'],
  ['2014/2025'],
  ['2024-12-17'],
  ['2025-09-30', 'afternoon'],
  ['2025-05-20T10:00-04:00'],
  ['2024-12-17/2025-05-20%'],
  ['2023-10-17/2025-03-20'],
]

const titleLines = (lines: readonly PlacedLine[]): readonly PlacedLine[] =>
  lines.filter(
    ({ ink, weight, size }) => ink === 'accent' || (ink === 'strong' && weight === 600 && size > 30),
  )

describe.each(cardShapes)('a card that is %s', (shape) => {
  test('has room for any title, with any date', () => {
    const hard = fc.tuple(fc.constantFrom<Language>('en', 'ko'), fc.constantFrom(...dates), anyTitle)
    fc.assert(
      fc.property(hard, ([language, [when, partOfDay], title]) => {
        const card = cardOf(
          { when, ...(partOfDay && { partOfDay }), title: localized({ en: title, ko: title }) },
          language,
          shape,
        )
        expect(faultsOf(card)).toEqual([])
        const { lines } = layoutCard(card, textWidth)
        expect(lines.map(({ text }) => text).join('')).not.toContain('…')
      }),
      runs(200),
    )
  })

  test.each<[Language, string, PartOfDay | undefined, string[]]>([
    ['en', '2024-12-17', undefined, ['17 December 2024']],
    ['ko', '2024-12-17', undefined, ['2024년 12월 17일']],
    ['ko', '2025-05-20', 'afternoon', ['2025년 5월 20일 오후']],
    ['en', '2025-05-20', 'afternoon', ['Afternoon of', '20 May 2025']],
    ['en', '2025-05-20T10:00-04:00', undefined, ['20 May 2025,', '10:00 local time (UTC−4)']],
    ['ko', '2025-05-20T10:00-04:00', undefined, ['2025년 5월 20일', '현지 시각 10:00(UTC−4)']],
    ['ko', '2024-12-17/2025-05-20', undefined, ['2024년 12월 17일~', '2025년 5월 20일']],
  ])('sets the date %s %s %s large', (language, when, partOfDay, lines) => {
    const layout = layoutOf({ when, ...(partOfDay && { partOfDay }) }, language, shape)
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
    const events = dates.map(([when], index) => madeUpEvent({ slug: `e${index}`, when }))
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
      expect(faultsOf(timelineCards(long, language)[shape])).toEqual([])
      expect(faultsOf(themeCards(long, theme, language)[shape])).toEqual([])
    }
  })

  test('of an empty timeline has no faults', () => {
    const empty = madeUpTimeline([], [])
    const [theme] = empty.themes
    if (!theme) throw new Error('the made-up timeline has themes')
    expect(faultsOf(timelineCards(empty, 'en')[shape])).toEqual([])
    expect(faultsOf(themeCards(empty, theme, 'ko')[shape])).toEqual([])
  })

  test('names the era, and below it as many themes as fit', () => {
    const context = layoutOf({}, 'en', shape).lines.filter(
      ({ ink, weight }) => ink === 'muted' && weight === 600,
    )
    expect(context.map(({ text }) => text)).toEqual([
      'From the first loan to the meeting',
      'Reading rooms · Non-circulation',
    ])
  })

  test('is legible when it is scaled down', () => {
    const smallest = (width: number, { lines }: Layout): number =>
      Math.min(...titleLines(lines).map(({ size }) => (size * width) / shapes[shape].width))
    // A title of ordinary length is at least 9 pixels high in a list of links, 15 as a full-screen story.
    const title = 'Yearly Workshop adopts its regulation and asks for a town-wide meeting'
    const layout = layoutOf({ title: localized({ en: title, ko: title }) }, 'en', shape)
    expect(smallest(shape === 'story' ? 390 : 300, layout)).toBeGreaterThanOrEqual(shape === 'story' ? 15 : 9)
  })
})

test('date and title of a wide card are in the middle square', () => {
  for (const [when, partOfDay] of dates) {
    const { lines } = layoutOf({ when, ...(partOfDay && { partOfDay }) }, 'ko', 'wide')
    expect(titleLines(lines).length).toBeGreaterThan(1)
    for (const { left, right } of titleLines(lines).map(inkOf)) {
      expect(left).toBeGreaterThanOrEqual(285)
      expect(right).toBeLessThanOrEqual(915)
    }
  }
})
