// Compares with the `edtf` package, which implements the whole standard, for all accepted forms.
import edtf from 'edtf'
import { parseWhen } from '@/lib/timeline/dates'
import { anyDecade, anyNumbers, anyPoint, anyTime, isDate } from '../../fixtures/date-texts'
import { fc, runs } from '../../setup/properties'

/** A text as parsed by the package. Undefined if it rejects it, or maps a nonexistent day to another one. */
const read = (text: string): { min: number; max: number } | undefined => {
  try {
    const { min, max, edtf: said } = edtf(text)
    return said === text || text.includes('T') ? { min, max } : undefined
  } catch {
    return undefined
  }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

test('both accept the same days, months, years and decades, with the same first and last day', () => {
  fc.assert(
    fc.property(fc.oneof(anyNumbers, anyDecade), (text) => {
      const theirs = read(text)
      expect(isDate(text)).toBe(theirs !== undefined)
      if (!theirs) return
      const { earliest, latest } = parseWhen(text)
      expect([earliest, latest]).toEqual([dayOf(theirs.min), dayOf(theirs.max)])
    }),
    runs(500),
  )
})

test('both accept the same times, with the same timestamp', () => {
  fc.assert(
    fc.property(anyTime, (text) => {
      const theirs = read(text)
      expect(isDate(text)).toBe(theirs !== undefined)
      if (theirs) expect(Date.parse(parseWhen(text).earliest)).toBe(theirs.min)
    }),
    runs(500),
  )
})

test('both accept the same intervals if one end is entirely before the other', () => {
  const day = 24 * 60 * 60 * 1000
  // The package does not support a qualified date together with a decade.
  const unqualified = anyPoint.map((text) => text.replace(/[?~%]$/, ''))
  fc.assert(
    fc.property(unqualified, unqualified, (a, b) => {
      const [first, second] = [read(a), read(b)]
      if (!first || !second) throw new Error('both are dates')
      fc.pre(first.max + day < second.min || second.max + day < first.min)
      expect(isDate(`${a}/${b}`)).toBe(read(`${a}/${b}`) !== undefined)
    }),
    runs(300),
  )
})

test('both leave an open interval open', () => {
  fc.assert(
    fc.property(fc.oneof(anyNumbers, anyDecade).filter(isDate), (start) => {
      const theirs = read(`${start}/..`)
      const { earliest, latest } = parseWhen(`${start}/..`)
      expect({ earliest, latest }).toEqual({ earliest: dayOf(theirs?.min ?? 0), latest: null })
      expect(theirs?.max).toBe(Number.POSITIVE_INFINITY)
    }),
  )
})
