import fc from 'fast-check'
import type { Language } from '@/lib/languages'
import { eventCard, timelineCard } from '@/lib/share/card'
import { textWidth } from '@/lib/share/fonts'
import { layoutCard, type PlacedLine } from '@/lib/share/layout'
import type { PartOfDay } from '@/lib/timeline/dates'
import { type MadeUp, madeUpEvent, madeUpTimeline } from './made-up'
import { anyTitle } from './titles'

const layoutOf = (madeUp: MadeUp, language: Language) => {
  const event = madeUpEvent(madeUp)
  return layoutCard(eventCard(madeUpTimeline([event]), event, language), textWidth)
}

/** What the glyphs of a line may cover: in these fonts none is higher or lower. */
const inkOf = ({ text, size, weight, left, baseline }: PlacedLine) => ({
  left,
  right: left + textWidth(text, weight, size),
  top: baseline - 0.82 * size,
  bottom: baseline + 0.22 * size,
})

type Ink = ReturnType<typeof inkOf>

const overlap = (a: Ink, b: Ink): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const expectSound = ({ lines, rule }: ReturnType<typeof layoutCard>): void => {
  const inks = lines.map(inkOf)
  inks.forEach((ink, index) => {
    expect(ink.left).toBeGreaterThanOrEqual(310)
    expect(ink.right).toBeLessThanOrEqual(1160)
    expect(ink.top).toBeGreaterThanOrEqual(15)
    expect(ink.bottom).toBeLessThanOrEqual(615)
    expect(ink.left < 905 && ink.top < rule && ink.bottom > rule).toBe(false)
    expect(inks.slice(index + 1).filter((other) => overlap(ink, other))).toEqual([])
  })
}

const dates: [string, PartOfDay?][] = [
  ['2005'],
  ['2014/2017'],
  ['2024-12-17'],
  ['2025-09-30', 'afternoon'],
  ['2025-05-20T10:00-04:00'],
  ['2024-12-17/2025-05-20%'],
]

const bigLines = (lines: readonly PlacedLine[]): readonly PlacedLine[] =>
  lines.filter(({ size }) => size > 30)

describe('a card', () => {
  test('has room for any title, with any date', () => {
    const hard = fc.tuple(fc.constantFrom<Language>('en', 'ko'), fc.constantFrom(...dates), anyTitle)
    fc.assert(
      fc.property(hard, ([language, [when, partOfDay], title]) => {
        const layout = layoutOf(
          { when, ...(partOfDay && { partOfDay }), title: { en: title, ko: title } },
          language,
        )
        expectSound(layout)
        expect(layout.lines.map(({ text }) => text).join('')).not.toContain('…')
      }),
      { numRuns: 300 },
    )
  })

  test('has its date and title in the middle square', () => {
    for (const [when, partOfDay] of dates) {
      const { lines } = layoutOf({ when, ...(partOfDay && { partOfDay }) }, 'ko')
      for (const ink of bigLines(lines).map(inkOf)) {
        expect(ink.left).toBeGreaterThanOrEqual(285)
        expect(ink.right).toBeLessThanOrEqual(915)
      }
    }
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
    const layout = layoutOf({ when, ...(partOfDay && { partOfDay }) }, language)
    const date = layout.lines.filter(({ weight }) => weight === 700)
    expect(date.map(({ text }) => text)).toEqual(lines)
    for (const { size } of date) expect(size).toBeGreaterThanOrEqual(50)
  })

  test('keeps a UN symbol on one line', () => {
    const title = '인권이사회, 북한인권결의 A/HRC/RES/58/17 표결 없이 채택'
    const { lines } = layoutOf({ title: { en: title, ko: title } }, 'ko')
    expect(lines.filter(({ text }) => text.includes('A/HRC/RES/58/17'))).toHaveLength(1)
  })

  test('of a timeline has room for a long name and tagline', () => {
    const timeline = madeUpTimeline([])
    const name = '기록으로 보는 북한인권 고위급 전체회의와 그 앞뒤의 모든 일들을 모은 연표, 유엔총회 결의부터'
    const site = {
      ...timeline.site,
      name: { en: name, ko: name },
      tagline: { en: 'Very long '.repeat(20).trim(), ko: name },
      url: 'https://a-very-long-name-of-a-host.example.org/and/a/long/path/to/the/timeline',
    }
    expectSound(layoutCard(timelineCard({ ...timeline, site }, 'en'), textWidth))
  })

  test('names as many themes as there is room for', () => {
    const { lines } = layoutOf({}, 'ko')
    expect(lines[0]?.text).toBe('결의에서 고위급 회의까지 · 강제노동 · 강제송환금지원칙')
    expect(layoutOf({}, 'en').lines[0]?.text).toBe('From the resolution to the meeting · Forced labour')
  })
})
