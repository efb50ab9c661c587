import { beginsClosing, endsOpening } from '@/lib/cards/line-pieces'
import { textWidth } from '@/lib/cards/shaping'
import { fitText, fitWhole, type TextSize } from '@/lib/cards/text-layout'
import { fc } from '../../setup/properties'
import { anyTitle, ordinaryTitle } from './titles'

/** Every character is half an em wide. */
const even = (text: string, size: number): number => ([...text].length * size) / 2

const real = (text: string, size: number): number => textWidth(text, 600, size)

const steps = (maxLines: number, ...sizes: number[]): TextSize[] => sizes.map((size) => ({ size, maxLines }))

describe('fitting a text', () => {
  test('takes the first size at which it fits', () => {
    expect(fitText('one two three', 100, steps(2, 40, 20, 10), even)).toEqual({
      lines: ['one two', 'three'],
      size: 20,
      shortened: false,
    })
  })

  test('sets as few lines as possible, of even length', () => {
    expect(fitText('aaa bbb ccc ddd', 55, steps(3, 10), even).lines).toEqual(['aaa bbb', 'ccc ddd'])
  })

  test('prefers to end a line where the sentence pauses', () => {
    expect(fitText('aaa bbb, ccc ddd eee', 80, steps(3, 10), even).lines).toEqual(['aaa bbb,', 'ccc ddd eee'])
  })

  test('prefers a slightly smaller size to a line with only a short word', () => {
    expect(fitText('aaaaaaaaaa bb', 100, steps(2, 20, 15), even)).toMatchObject({ lines: ['aaaaaaaaaa bb'] })
  })

  test('but not a much smaller one', () => {
    expect(fitText('aaaaaaaaaa bb', 100, steps(2, 20, 14), even)).toMatchObject({
      lines: ['aaaaaaaaaa', 'bb'],
    })
  })

  test('shrinks a wide word rather than cut it', () => {
    expect(fitText('A/LIB/RES/25/25 a', 160, steps(3, 40, 30, 20), even)).toMatchObject({
      lines: ['A/LIB/RES/25/25', 'a'],
      size: 20,
    })
  })

  test('cuts a word wider than the box at the last size only', () => {
    expect(fitText('abcdefghij kl', 40, steps(4, 20, 10), even)).toEqual({
      lines: ['abcdefgh', 'ij kl'],
      size: 10,
      shortened: false,
    })
  })

  test('ends in an ellipsis where nothing else helps', () => {
    expect(fitText('one two, three four', 45, steps(2, 10), even)).toEqual({
      lines: ['one two,', 'three…'],
      size: 10,
      shortened: true,
    })
  })

  test('prefers a somewhat smaller size that saves one of three lines', () => {
    const text = 'aaaa bbbb cccc dddd'
    expect(fitText(text, 40, steps(9, 10, 8), even).lines).toEqual(['aaaa bbbb', 'cccc dddd'])
    expect(fitText(text, 40, steps(9, 10, 7), even).lines).toHaveLength(4)
  })

  test('leaves no punctuation before the ellipsis', () => {
    expect(fitText('one two, (three four)', 45, steps(1, 10), even).lines).toEqual(['one two…'])
  })

  test('removes invisible characters and break opportunities', () => {
    expect(fitText("A\u00a0b\u200bc\u00ad 2\u20114 it's", 500, steps(1, 10), even).lines).toEqual([
      'A bc 2-4 it’s',
    ])
  })

  test('an empty text has no lines', () => {
    expect(fitText('', 100, steps(1, 10), even)).toEqual({ lines: [], size: 10, shortened: false })
  })

  test('throws without a size', () => {
    expect(() => fitText('a', 100, [], even)).toThrow(RangeError)
  })

  test('does not cut with fitWhole', () => {
    expect(fitWhole('abcdefghij', 40, steps(4, 20, 10), even)).toBeUndefined()
  })
})

describe('any title', () => {
  const WIDTH = 590
  const sizes = [66, 60, 54, 48, 44, 40, 37, 34]
  const setTitle = (title: string, maxLines: number) => fitText(title, WIDTH, steps(maxLines, ...sizes), real)
  const bare = (text: string): string => text.replaceAll(' ', '')

  test('has no line wider than the box and no more lines than it holds', () => {
    fc.assert(
      fc.property(anyTitle, fc.integer({ min: 1, max: 6 }), (title, maxLines) => {
        const { lines, size } = setTitle(title, maxLines)
        expect(lines.length).toBeLessThanOrEqual(maxLines)
        for (const line of lines) expect(real(line, size)).toBeLessThanOrEqual(WIDTH)
      }),
    )
  })

  test('keeps every character where it fits', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const { lines, shortened } = setTitle(title, 20)
        expect(shortened).toBe(false)
        expect(bare(lines.join(''))).toBe(bare(title))
      }),
    )
  })

  test('keeps its words whole and in order where each is narrower than the box', () => {
    fc.assert(
      fc.property(ordinaryTitle, (title) => {
        expect(setTitle(title, 20).lines.join(' ')).toBe(title)
      }),
    )
  })

  test('is a prefix of itself where it is shortened', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const { lines, shortened } = setTitle(title, 1)
        const text = bare(lines.join(''))
        expect(bare(title).startsWith(shortened ? text.slice(0, -1) : text)).toBe(true)
        expect(text.endsWith('…')).toBe(shortened)
      }),
    )
  })

  test('has no line that begins with closing or ends with opening punctuation', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        for (const line of setTitle(title, 20).lines) {
          expect([...line].slice(0, 1).filter(beginsClosing)).toEqual([])
          expect(endsOpening(line)).toBe(false)
        }
      }),
    )
  })
})
