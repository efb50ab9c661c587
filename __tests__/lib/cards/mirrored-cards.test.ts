// Cards of right-to-left languages.
import { cardShapes, shapes } from '@/lib/card-shapes'
import { eventCard } from '@/lib/cards/card'
import type { CardSkyline } from '@/lib/cards/card-skyline'
import { layoutCard } from '@/lib/cards/layout'
import { picture } from '@/lib/cards/picture'
import { textWidth } from '@/lib/cards/shaping'
import type { CardContent } from '@/lib/cards/types'
import type { Mark } from '@/lib/marks'
import { fc, runs } from '../../setup/properties'
import { madeUpEvent, madeUpTimeline } from './made-up'

const event = madeUpEvent({ when: '1902-03' })
const card = eventCard(madeUpTimeline([event]), event, 'en')

const arabic = (title: string, content: Partial<CardContent> = {}): CardContent => ({
  ...card,
  direction: 'rtl',
  words: {
    ...card.words,
    date: 'نحو مارس 1902',
    dateParts: ['نحو ', 'مارس 1902'],
    title,
    evidence: 'مصدران مستقلان',
    siteName: 'سجلّ المكتبة',
  },
  ...content,
})

const anyWords = fc
  .array(
    fc.constantFrom('مكتبة', 'قاعة', 'لانمور', '1902', '(Reading', 'Room)', '«دليل»', 'والقرّاء،', 'إلى'),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((words) => words.join(' '))

describe.each(cardShapes)('a card that is %s', (shape) => {
  const { width, column, evidence, colophon, bands } = shapes[shape]

  test('has every line aligned at the right of its area, and within it', () => {
    const spans = [column, evidence, colophon].map(
      ({ left, right }) => [width - right, width - left] as const,
    )
    fc.assert(
      fc.property(anyWords, (title) => {
        const { lines } = layoutCard(arabic(title, { shape }), textWidth)
        const wrong = lines
          .filter(({ ink }) => ink !== 'paper' && ink !== 'on-band-soft')
          .filter(({ text, weight, size, left }) => {
            const right = left + textWidth(text, weight, size, 'rtl')
            return !spans.some(([from, to]) => left > from - 0.5 && right < to + 0.5)
          })
        expect(wrong).toEqual([])
        const ends = lines
          .filter(({ ink }) => ink === 'accent')
          .map(({ text, weight, size, left }) => left + textWidth(text, weight, size, 'rtl'))
        for (const end of ends) expect(end).toBeCloseTo(width - column.left, 3)
      }),
      runs(60),
    )
  })

  test('has its ground and its scale on the other side', () => {
    const { boxes } = layoutCard(arabic('مكتبة', { shape }), textWidth)
    const other = layoutCard({ ...card, shape }, textWidth).boxes
    expect(boxes).toHaveLength(other.length)
    expect(boxes.map(({ left, width: wide }) => left + wide)).toEqual(
      other.map(({ left }) => expect.closeTo(width - left, 6)),
    )
    expect(boxes.slice(0, bands.length).map(({ ink }) => ink)).toEqual(bands.map(() => 'band'))
  })

  test('has its marks at the right, the surest of them first, none of them mirrored', () => {
    const marks: readonly Mark[] = ['confirmed', 'no-primary', 'single-source']
    const [row] = layoutCard(arabic('مكتبة', { shape, marks }), textWidth).marks
    if (!row) throw new Error('no marks')
    expect(row.left + row.width).toBe(width - column.left)
    const [surest, half] = [...row.filled.matchAll(/M([\d.]+) 0([hv])/g)]
    expect([Number(surest?.[1]) > Number(half?.[1]), half?.[2]]).toEqual([true, 'v'])
  })
})

test('the latest column of a skyline is at the left', () => {
  const skyline: CardSkyline = {
    columns: [
      { x: 0.1, marks: ['confirmed'] },
      { x: 0.9, marks: ['confirmed', 'confirmed'] },
    ],
    ticks: [{ x: 0.5, label: '1902', isYear: true }],
    breaks: [],
    tower: false,
  }
  const { marks } = layoutCard(arabic('مكتبة', { skyline }), textWidth)
  expect((marks[1]?.left ?? 0) < (marks[0]?.left ?? 0)).toBe(true)
})

test('a picture is boxes and outlines, without text', () => {
  const content = arabic('قُرّاء المكتبة')
  const layout = layoutCard(content, textWidth)
  const svg = picture(content, layout)
  expect(svg.match(/<rect/g)).toHaveLength(layout.boxes.length + 1)
  expect(svg.match(/<path/g)).toHaveLength(layout.lines.length + 2 * layout.marks.length)
  expect(svg).not.toMatch(/<text|NaN|undefined/)
})
