// Cards of right-to-left languages.
import { cardShapes, shapes } from '@/lib/card-shapes'
import { eventCard } from '@/lib/cards/card'
import { layoutCard } from '@/lib/cards/layout'
import { picture } from '@/lib/cards/picture'
import { textWidth } from '@/lib/cards/text-width'
import type { CardContent } from '@/lib/cards/types'
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
    context: ['السنوات الأولى', 'المباني', 'القرّاء'],
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
  const { width, column, evidence, colophon, grounds } = shapes[shape]

  test('has every line aligned at the right of its area, and within it', () => {
    const spans = [column, evidence, colophon].map(
      ({ left, right }) => [width - right, width - left] as const,
    )
    fc.assert(
      fc.property(anyWords, (title) => {
        const { lines } = layoutCard(arabic(title, { shape }), textWidth)
        const wrong = lines
          .filter(({ ink }) => ink !== 'paper' && ink !== 'pale')
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
    expect(boxes.slice(0, grounds.length).map(({ ink }) => ink)).toEqual(grounds.map(() => 'ground'))
  })
})

test('a picture has outlines exactly for the lines that the renderer cannot shape', () => {
  const countOf = (content: CardContent, part: RegExp): number =>
    JSON.stringify(picture(content, layoutCard(content, textWidth))).match(part)?.length ?? 0
  const rtl = arabic('قُرّاء المكتبة')
  const lines = layoutCard(rtl, textWidth).lines.length
  expect(countOf(rtl, /"type":"path"/g)).toBe(lines)
  expect(countOf(rtl, /"line":/g)).toBe(0)
  expect(countOf(card, /"type":"path"/g)).toBe(0)
  const mixed = { ...card, words: { ...card.words, siteName: 'The word مكتبة' } }
  expect(countOf(mixed, /"type":"path"/g)).toBe(1)
})
