/**
 * The words on the skyline: which labels have room, estimated from their letters, and the picture in words. Room is
 * reckoned for the narrowest axis that shows a label, so that none ever runs into the next.
 */
import { type Language, words } from '../languages'
import { dateOfDay } from '../timeline/calendar-date'
import { formatDate } from '../timeline/dates'
import type { Band, Column, Skyline } from './skyline'
import { lengthOf, TELLING, type Tick } from './time-axis'

/** In pixels: the axis at a width of 320, and at 64rem, from which on a page shows all labels. */
export const NARROW = 280
const WIDE = 984
/** Sizes of the letters in pixels, and the distance between a label and its tick. */
const SMALL = 12
const TEXT = 14
export const TICK_GAP = 6
/** Where the axis begins there is no tick to keep away from; letters may reach over the place where they begin. */
export const START_GAP = 2
/** Half the width of a column and a little air. */
const BESIDE = 16

/** In ems: Hangul and ideographs are an em wide, Arabic letters two thirds, others a little more than half. */
const emsOf = (letter: string): number => {
  if (/[\p{Script=Hangul}\p{Ideographic}]/u.test(letter)) return 1
  return /\p{Script=Arabic}/u.test(letter) ? 0.68 : 0.57
}

/** Estimated width in pixels. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + emsOf(letter), 0) * size

/** The label of a tick begins at `x`. `narrow` is shown on narrow screens, `wide` on wide ones. */
export type TickLabel = Readonly<{ x: number; narrow?: string; wide?: string }>

/**
 * The texts in small letters that have room on an axis of this length, by the place where they begin: of all, or of every second or third
 * and so on if most would have none.
 */
export const roomFor = (
  labels: readonly Readonly<{ x: number; gap?: number; texts: readonly string[] }>[],
  axis: number,
  step = 1,
): ReadonlyMap<number, string> => {
  const kept = labels.filter((_, index) => index % step === 0)
  const shown = kept.flatMap(({ x, gap = TICK_GAP, texts }, index) => {
    const room = ((kept[index + 1]?.x ?? 1) - x) * axis
    const text = texts.find((one) => room >= widthOf(one, SMALL) + gap + 2)
    return text ? [[x, text] as const] : []
  })
  return 2 * shown.length < kept.length && step < labels.length
    ? roomFor(labels, axis, step + 1)
    : new Map(shown)
}

/** The labels of the ticks and, before the first one, of the month in which the axis begins. */
export const tickLabels = ({ ticks, columns }: Skyline, language: Language): TickLabel[] => {
  const { dates } = words(language)
  const [first] = columns
  const inMonths = ticks.every(({ month }) => month !== undefined)
  const { year, month } = dateOfDay(first?.first ?? 0)
  const all: readonly Tick[] = inMonths ? [{ x: 0, year, month }, ...ticks] : ticks
  const labels = all.map((tick, index) => {
    if (tick.day !== undefined) {
      const short = String(tick.day)
      // So close to the beginning, there is no room for the month before it.
      return { x: tick.x, short, long: tick.x < 0.1 ? formatDate(tick, dates) : short }
    }
    const date = { year: tick.year, ...(tick.month !== undefined && { month: tick.month }) }
    const named = (pattern: string) => formatDate(date, { ...dates, month: pattern })
    const short = named('LLL')
    const long = index === 0 || tick.month === 1 ? named(dates.month.replace('MMMM', 'LLL')) : short
    return { x: tick.x, short, long, ...(inMonths && index === 0 && { gap: START_GAP }) }
  })
  const narrow = roomFor(
    labels.map(({ short, ...at }) => ({ ...at, texts: [short] })),
    NARROW,
  )
  const wide = roomFor(
    labels.map(({ short, long, ...at }) => ({ ...at, texts: [long, short] })),
    WIDE,
  )
  return labels.flatMap(({ x }) => {
    const [inNarrow, inWide] = [narrow.get(x), wide.get(x)]
    return inNarrow || inWide
      ? [{ x, ...(inNarrow && { narrow: inNarrow }), ...(inWide && { wide: inWide }) }]
      : []
  })
}

/** The names of silences that have room, in their middle; for wide screens. */
export const silenceLabels = ({ silences, exact, unit }: Skyline, language: Language) =>
  silences.flatMap(({ from, to, days }) => {
    const { count, unit: inUnit } = lengthOf(days)
    // Between dates that are known to the month or year only, days and months would be made up.
    if (days < TELLING || (inUnit !== 'year' && (!exact || unit.name !== 'day'))) return []
    const text = words(language).timeline.silence(count, inUnit)
    return (to - from) * WIDE >= widthOf(text, TEXT) + 2 * BESIDE ? [{ x: (from + to) / 2, text }] : []
  })

/** When the statements of a column were made, in words. */
const columnDate = ({ first, last }: Column, { unit }: Skyline, language: Language): string => {
  const { dates } = words(language)
  const [from, to] = [first, last].map((number) => {
    const { year, month, day } = dateOfDay(number)
    if (unit.name === 'year') return formatDate({ year }, dates)
    return formatDate(unit.name === 'month' ? { year, month } : { year, month, day }, dates)
  }) as [string, string]
  return from === to ? from : dates.interval(from, to)
}

/** The time that a band stands for, in words: a month, a year or several. */
const bandDate = ({ first, last }: Band, language: Language): string => {
  const { dates } = words(language)
  const [from, to] = [dateOfDay(first), dateOfDay(last)]
  const isMonth = from.year === to.year && from.month === to.month
  const [start, end] = [from, to].map(({ year, month }) =>
    formatDate(isMonth ? { year, month } : { year }, dates),
  )
  return start === end || end === undefined ? (start ?? '') : dates.interval(start ?? '', end)
}

/** A band below the axis, in the first row that has room for it, and its number if there is room for that. */
export type PlacedBand = Band & Readonly<{ row: number; text?: string }>

/** More would be taller than the picture itself. */
const MOST_ROWS = 5

const joined = (one: Band | undefined, other: Band): Band =>
  one
    ? {
        from: Math.min(one.from, other.from),
        to: Math.max(one.to, other.to),
        first: Math.min(one.first, other.first),
        last: Math.max(one.last, other.last),
        count: one.count + other.count,
      }
    : other

/** The bands in rows, so that none covers another. What has no room in the last row shares a band there. */
export const bandsInRows = ({ bands }: Skyline): PlacedBand[] => {
  const rows: Band[][] = []
  for (const band of [...bands].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const free = rows.findIndex((row) => (row.at(-1)?.to ?? 0) <= band.from)
    const row = rows[free]
    if (row) row.push(band)
    else if (rows.length < MOST_ROWS) rows.push([band])
    else rows.at(-1)?.push(joined(rows.at(-1)?.pop(), band))
  }
  return rows.flatMap((row, index) =>
    row.map((band) => {
      const text = String(band.count)
      const isRoomy = (band.to - band.from) * NARROW >= widthOf(text, SMALL) + 8
      return { ...band, row: index, ...(isRoomy && { text }) }
    }),
  )
}

/** The tallest column: how many statements it has, and when. */
export const tallestWords = (skyline: Skyline, language: Language): [string, string] | undefined => {
  const { tallest, unit } = skyline
  if (!tallest) return undefined
  const { statementCount, picture } = words(language).timeline
  const isDay = unit.name === 'day' && tallest.first === tallest.last
  return [(isDay ? picture.inOneDay : statementCount)(tallest.count), columnDate(tallest, skyline, language)]
}

/** The sentences of the caption. */
export const captionOf = (skyline: Skyline, language: Language): string[] => {
  const { picture, silence } = words(language).timeline
  const { each, unit, merged, exact, breaks, gathered, bands } = skyline
  return [
    picture.caption(each, unit.name, unit.count),
    ...(exact || unit.name === 'year' ? [] : [picture.inexact]),
    ...(merged ? [picture.merged] : []),
    ...(gathered ? [picture.gathered(gathered.count, columnDate(gathered, skyline, language))] : []),
    ...breaks.slice(gathered ? 1 : 0).map(({ from, to }) => {
      const { count, unit: inUnit } = lengthOf(to - from)
      return picture.broken(silence(count, inUnit))
    }),
    ...(bands.length > 0 ? [picture.bands(bands.reduce((sum, { count }) => sum + count, 0))] : []),
  ]
}

/** The name of the picture, and all that it shows in order of time. */
export const pictureInWords = (skyline: Skyline, language: Language): { name: string; text: string } => {
  const { dates, signs, timeline } = words(language)
  const { columns, bands } = skyline
  const shown = columns.filter(({ count }) => count > 0)
  const day = (at: number | undefined) => formatDate(dateOfDay(at ?? 0), dates)
  return {
    name: timeline.picture.name(day(shown[0]?.first), day(shown.at(-1)?.last)),
    text: [
      ...shown.map((column) => ({ column, date: columnDate(column, skyline, language) })),
      ...bands.map((column) => ({ column, date: bandDate(column, language) })),
    ]
      .map(({ column: { count }, date }) => `${date}${signs.colon} ${timeline.statementCount(count)}.`)
      .join(' '),
  }
}
