// Compares with two packages that implement the whole standard. Each has faults of its own, which are named here.
import { isEDTFDateTime, parse } from '@edtf-ts/core'
import edtf from 'edtf'
import { dateOfDay, isoDate } from '@/lib/timeline/calendar-date'
import { instantOf } from '@/lib/timeline/date-points'
import { parseWhen, withSeconds } from '@/lib/timeline/dates'
import {
  anyCentury,
  anyDecade,
  anyFarYear,
  anyInterval,
  anyLongYear,
  anyNumbers,
  anyPoint,
  anySeason,
  anyTime,
  anyUnknown,
  isDate,
} from '../../fixtures/date-texts'
import { fc, runs } from '../../setup/properties'

type Bounds = { min: number; max: number }

/** As parsed by `edtf`. Undefined if it rejects a text, or maps a nonexistent day to another one. */
const read = (text: string): Bounds | undefined => {
  try {
    const { min, max, edtf: said } = edtf(text)
    return said === text || text.includes('T') ? { min, max } : undefined
  } catch {
    return undefined
  }
}

/** As parsed by `@edtf-ts/core`, with the level that it gives the text. */
const readToo = (text: string): (Bounds & { level: number }) | undefined => {
  const read = parse(text)
  if (!read.success) return undefined
  const { min, max } = read.value
  return { level: read.level, min: Number(min), max: Number(max) }
}

const DAY = 24 * 60 * 60 * 1000

/** The day of a moment, also in years that a `Date` does not have. */
const dayOf = (time: number): string => isoDate(dateOfDay(Math.floor(time / DAY)))

const boundsOf = (text: string): [string | null, string | null] => {
  const { earliest, latest } = parseWhen(text)
  return [earliest, latest]
}

/** The first and last moment that a `Date` has, which `@edtf-ts/core` gives instead of infinity. */
const FIRST_MOMENT = -8.64e15

describe('the whole of levels 0 and 1 is read, with the same bounds as in both', () => {
  test.each([
    ['2001', '2001-01-01', '2001-12-31'],
    ['2001-02', '2001-02-01', '2001-02-28'],
    ['1985-04-12', '1985-04-12', '1985-04-12'],
    ['-1985', '-1985-01-01', '-1985-12-31'],
    ['-0044-03', '-0044-03-01', '-0044-03-31'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
    ['Y12345', '+12345-01-01', '+12345-12-31'],
    ['Y-12345', '-12345-01-01', '-12345-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['196X', '1960-01-01', '1969-12-31'],
    ['1752-XX', '1752-01-01', '1752-12-31'],
    ['1752-09-XX', '1752-09-01', '1752-09-30'],
    ['1752-XX-XX', '1752-01-01', '1752-12-31'],
    ['1984?', '1984-01-01', '1984-12-31'],
    ['2004-06~', '2004-06-01', '2004-06-30'],
    ['2004-06-11%', '2004-06-11', '2004-06-11'],
    ['1964/2008', '1964-01-01', '2008-12-31'],
    ['2004-06/2006-08', '2004-06-01', '2006-08-31'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31'],
    ['1984~/2004-06', '1984-01-01', '2004-06-30'],
    ['-0045/-0043', '-0045-01-01', '-0043-12-31'],
    ['18XX/1952-09-XX', '1800-01-01', '1952-09-30'],
  ])('%s is from %s to %s', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual([earliest, latest])
    for (const theirs of [read(text), readToo(text)]) {
      expect(theirs && [dayOf(theirs.min), dayOf(theirs.max)]).toEqual([earliest, latest])
    }
  })

  test.each([
    ['1985-04-12/..', '1985-04-12', null],
    ['1985-04-12/', '1985-04-12', null],
    ['../1985-04-12', null, '1985-04-12'],
    ['/1985-04-12', null, '1985-04-12'],
    ['../1950~', null, '1950-12-31'],
    ['18XX/..', '1800-01-01', null],
    ['-0045/', '-0045-01-01', null],
  ])('%s is from %s to %s', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual([earliest, latest])
    const theirs = read(text)
    // One package says null or infinity, the other the last moment that it knows.
    const day = (time: number | null | undefined): string | null =>
      time !== null && Number.isFinite(time) ? dayOf(time as number) : null
    expect([day(theirs?.min), day(theirs?.max)]).toEqual([earliest, latest])
    const { min = 0, max = 0 } = readToo(text) ?? {}
    expect([min === FIRST_MOMENT ? null : dayOf(min), max === -FIRST_MOMENT ? null : dayOf(max)]).toEqual([
      earliest,
      latest,
    ])
  })

  // `edtf` has calendar quarters for seasons, and none in intervals.
  test.each([
    ['2001-21', '2001-03-01', '2001-05-31'],
    ['2001-22', '2001-06-01', '2001-08-31'],
    ['2001-23', '2001-09-01', '2001-11-30'],
    ['2001-24', '2001-12-01', '2002-02-28'],
    ['2003-24~', '2003-12-01', '2004-02-29'],
    ['2001-21/2001-23', '2001-03-01', '2001-11-30'],
  ])('the season %s is from %s to %s', (text, earliest, latest) => {
    const theirs = readToo(text)
    expect(boundsOf(text)).toEqual([earliest, latest])
    expect(theirs && [dayOf(theirs.min), dayOf(theirs.max)]).toEqual([earliest, latest])
  })

  test.each([
    ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z'],
    ['1985-04-12T23:20:30-04', '1985-04-12T23:20:30-04:00'],
    ['1985-04-12T23:20:30+04:30', '1985-04-12T23:20:30+04:30'],
    ['2025-05-20T10:00-04:00', '2025-05-20T10:00:00-04:00'],
  ])('the moment %s is %s, and is published as both read it', (text, moment) => {
    expect(boundsOf(text)).toEqual([moment, moment])
    expect(read(text)?.min).toBe(Date.parse(moment))
    const strict = parse(withSeconds(text))
    expect(strict.success && isEDTFDateTime(strict.value)).toBe(true)
  })
})

test('both accept the same days, months, years, decades and centuries, with the same first and last day', () => {
  fc.assert(
    fc.property(fc.oneof(anyNumbers, anyDecade, anyCentury), (text) => {
      const theirs = read(text)
      expect(isDate(text)).toBe(theirs !== undefined)
      if (!theirs) return
      expect(boundsOf(text)).toEqual([dayOf(theirs.min), dayOf(theirs.max)])
    }),
    runs(500),
  )
})

test('both accept the same unknown days and months, seasons and years far away', () => {
  fc.assert(
    // The other package reads the years 0 to 99 as 1900 to 1999.
    fc.property(
      fc.oneof(anyUnknown, anySeason, anyFarYear).filter((text) => !/^00/.test(text)),
      (text) => {
        const theirs = readToo(text)
        expect(isDate(text)).toBe(theirs !== undefined && theirs.level < 2)
        if (theirs && theirs.level < 2) expect(boundsOf(text)).toEqual([dayOf(theirs.min), dayOf(theirs.max)])
      },
    ),
    runs(500),
  )
})

test('both accept the same times, with the same timestamp', () => {
  fc.assert(
    fc.property(anyTime, (text) => {
      const theirs = read(text)
      expect(isDate(text)).toBe(theirs !== undefined)
      if (theirs) expect(instantOf(parseWhen(text).anchor)).toBe(theirs.min)
    }),
    runs(500),
  )
})

test('both accept the same intervals if one end is entirely before the other', () => {
  // The package does not support a qualified date together with a decade, nor seasons and long years in intervals.
  const unqualified = anyPoint
    .map((text) => text.replace(/[?~%]$/, ''))
    .filter((text) => read(text) !== undefined)
  const far = /^Y|^\d{4}-2\d$|^-.*X/
  fc.assert(
    fc.property(unqualified, unqualified, (a, b) => {
      const [first, second] = [read(a), read(b)]
      if (!first || !second) throw new Error('both are dates')
      fc.pre(!far.test(a) && !far.test(b))
      fc.pre(first.max + DAY < second.min || second.max + DAY < first.min)
      expect(isDate(`${a}/${b}`)).toBe(read(`${a}/${b}`) !== undefined)
    }),
    runs(300),
  )
})

test('what is accepted is accepted by one of the two, each end of an interval by itself', () => {
  fc.assert(
    fc.property(fc.oneof(anyPoint, anyInterval, anyLongYear), (text) => {
      // Times without seconds and qualified times are more than the standard has.
      const strict = withSeconds(text).replace(/(T[^/]*?)[?~%]/g, '$1')
      const ends = strict.split('/').filter((end) => end !== '' && end !== '..')
      expect(ends.filter((end) => read(end) === undefined && readToo(end) === undefined)).toEqual([])
    }),
    runs(500),
  )
})

test('what both take for level 0 or 1 is accepted, but for what has no place in time here', () => {
  const part = fc.constantFrom(...'0 1 2 9 X - / . T Y ? ~ % Z 04 12 1985 XX 2001 : 10 21'.split(' '))
  const like = fc.oneof(
    fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')),
    fc
      .tuple(anyPoint, fc.constantFrom('', '/', '/..', 'X', '-XX', '-04', '~'))
      .map((parts) => parts.join('')),
  )
  /**
   * Times without an offset, unknown digits in other places than at the right, intervals without a date, fractions, years
   * of more than twelve digits.
   */
  const left =
    /T\d{2}:\d{2}(?::\d{2})?(?:$|\/)|X-?\d|X{3}|^(?:\.\.)?\/(?:\.\.)?$|T24|:\d{2}\.\d|-0000|Y-?\d{13}/
  fc.assert(
    fc.property(like, (text) => {
      const theirs = readToo(text)
      if (theirs && theirs.level < 2 && read(text) && !left.test(text))
        expect([text, isDate(text)]).toEqual([text, true])
    }),
    runs(500),
  )
})

test('both leave an open interval open', () => {
  fc.assert(
    fc.property(fc.oneof(anyNumbers, anyDecade).filter(isDate), (start) => {
      const theirs = read(`${start}/..`)
      expect(boundsOf(`${start}/..`)).toEqual([dayOf(theirs?.min ?? 0), null])
      expect(theirs?.max).toBe(Number.POSITIVE_INFINITY)
    }),
  )
})
