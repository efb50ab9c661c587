/**
 * The words on the skyline: which labels have room, estimated from their letters, and the picture in words. Room is
 * reckoned for the narrowest axis that shows a label, so that none ever runs into the next.
 */
import { type Language, words } from '../languages'
import { dateOfDay } from '../timeline/calendar-date'
import { formatDate } from '../timeline/dates'
import type { Band, Column, Skyline } from './skyline'
import { coarsest, type Dated, type Known, spanning } from './skyline-crowd'
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
 * The texts in small letters that have room on an axis of this length, by the place where they begin: of all, or of every
 * second or third and so on if most would have none.
 *
 * @param textOf what a label says behind the label shown before it
 */
export const roomFor = <Label extends Readonly<{ x: number; gap?: number }>>(
  labels: readonly Label[],
  axis: number,
  textOf: (label: Label, before: Label | undefined) => string,
  step = 1,
): ReadonlyMap<number, string> => {
  const kept = labels.filter((_, index) => index % step === 0)
  const shown = new Map<number, string>()
  let before: Label | undefined
  for (const [index, label] of kept.entries()) {
    const { x, gap = TICK_GAP } = label
    const text = textOf(label, before)
    if (((kept[index + 1]?.x ?? 1) - x) * axis < widthOf(text, SMALL) + gap + 2) continue
    shown.set(x, text)
    before = label
  }
  return 2 * shown.size < kept.length && step < labels.length
    ? roomFor(labels, axis, textOf, step + 1)
    : shown
}

const monthsBetween = (from: Tick | undefined, to: Tick | undefined): number =>
  from && to ? 12 * (to.year - from.year) + (to.month ?? 1) - (from.month ?? 1) : 0

/**
 * The labels of the ticks and, before the first one, of the month in which the axis begins. Each says its year unless the
 * one before it on the same part of the axis does. On narrow screens the months of one year may go without.
 */
export const tickLabels = ({ ticks, start, breaks }: Skyline, language: Language): TickLabel[] => {
  const { dates } = words(language)
  const { year, month } = dateOfDay(start)
  const [first] = ticks
  const isNamed = first && first.day === undefined && monthsBetween({ x: 0, year, month }, first) === 0
  const all: readonly (Tick & { gap?: number })[] =
    !isNamed && ticks.every((tick) => tick.month !== undefined)
      ? [{ x: 0, year, month, gap: START_GAP }, ...ticks]
      : ticks
  const isWithinYear = breaks.length === 0 && monthsBetween(all[0], all.at(-1)) < 12
  const withYear = dates.month.replace('MMMM', 'LLL')
  const named = (tick: Tick, before: Tick | undefined, isNarrow = false): string => {
    const { day } = tick
    const isNear = before && !breaks.some(({ x }) => before.x < x && x < tick.x)
    if (day !== undefined)
      return isNear && monthsBetween(before, tick) === 0 ? String(day) : formatDate(tick, dates)
    const isSaid = (isNear && before.year === tick.year) || (isNarrow && isWithinYear)
    const date = { year: tick.year, ...(tick.month !== undefined && { month: tick.month }) }
    return formatDate(date, { ...dates, month: isSaid ? 'LLL' : withYear })
  }
  const narrow = roomFor(all, NARROW, (tick, before) => named(tick, before, true))
  const wide = roomFor(all, WIDE, named)
  return all.flatMap(({ x }) => {
    const [inNarrow, inWide] = [narrow.get(x), wide.get(x)]
    return inNarrow || inWide
      ? [{ x, ...(inNarrow && { narrow: inNarrow }), ...(inWide && { wide: inWide }) }]
      : []
  })
}

/** Whether the length of a silence is said. Between dates known to the month or year only, days and months would be made up. */
const isTold = (days: number, { exact, unit }: Skyline): boolean =>
  days >= TELLING && (lengthOf(days).unit === 'year' || (exact && unit.name === 'day'))

/** The names of silences that have room, in their middle; for wide screens. */
export const silenceLabels = (skyline: Skyline, language: Language) =>
  skyline.silences.flatMap(({ from, to, days }) => {
    if (!isTold(days, skyline)) return []
    const { count, unit: inUnit } = lengthOf(days)
    const text = words(language).timeline.silence(count, inUnit)
    return (to - from) * WIDE >= widthOf(text, TEXT) + 2 * BESIDE ? [{ x: (from + to) / 2, text }] : []
  })

/** A time in words, as exactly as it is known, or as the unit of the picture says. */
const timeInWords = ({ first, last, known }: Dated, language: Language, unit: Known = 'day'): string => {
  const { dates } = words(language)
  const said = coarsest([known, unit])
  const [from, to] = [first, last].map((number) => {
    const { year, month, day } = dateOfDay(number)
    if (said === 'year') return formatDate({ year }, dates)
    return formatDate(said === 'month' ? { year, month } : { year, month, day }, dates)
  }) as [string, string]
  return from === to ? from : dates.interval(from, to)
}

const unitOf = ({ unit: { name } }: Skyline): Known => (name === 'week' ? 'day' : name)

/** A band below the axis, in the first row that has room for it, and its number if there is room for that. */
export type PlacedBand = Band & Readonly<{ row: number; text?: string }>

/** More would be taller than the picture itself. */
const MOST_ROWS = 5

const joined = (one: Band | undefined, other: Band): Band =>
  one
    ? {
        ...spanning([one, other]),
        from: Math.min(one.from, other.from),
        to: Math.max(one.to, other.to),
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
  const isDay = unit.name === 'day' && tallest.known === 'day' && tallest.first === tallest.last
  return [
    (isDay ? picture.inOneDay : statementCount)(tallest.count),
    timeInWords(tallest, language, unitOf(skyline)),
  ]
}

/** The sentences of the caption. */
export const captionOf = (skyline: Skyline, language: Language): string[] => {
  const { picture, silence } = words(language).timeline
  const { columns, each, unit, merged, exact, breaks, early, late, bands } = skyline
  const timeOf = (column: Column): string => timeInWords(column, language, unitOf(skyline))
  // What is gathered says why the axis is broken beside it.
  const [from, to] = [early ? (columns[1]?.x ?? 0) : 0, late ? (columns.at(-2)?.x ?? 1) : 1]
  return [
    picture.caption(each, unit.name, unit.count),
    ...(exact ? [] : [picture.inexact]),
    ...(merged ? [picture.merged] : []),
    ...(early ? [picture.gathered(early.count, timeOf(early))] : []),
    ...(late ? [picture.gatheredLate(late.count, timeOf(late))] : []),
    ...breaks.flatMap(({ x, days }) => {
      const { count, unit: inUnit } = lengthOf(days)
      return x > from && x < to && isTold(days, skyline) ? [picture.broken(silence(count, inUnit))] : []
    }),
    ...(bands.length > 0 ? [picture.bands(bands.reduce((sum, { count }) => sum + count, 0))] : []),
  ]
}

/** The name of the picture, and all that it shows in order of time. */
export const pictureInWords = (skyline: Skyline, language: Language): { name: string; text: string } => {
  const { signs, timeline } = words(language)
  const { columns, bands } = skyline
  const [from, to] = [columns[0], columns.at(-1)]
  const ends = [from && { ...from, last: from.first }, to && { ...to, first: to.last }]
  const [first = '', last = ''] = ends.map((end) => end && timeInWords(end, language))
  return {
    name: timeline.picture.name(first, last),
    text: [
      ...columns.map((column) => ({ column, date: timeInWords(column, language, unitOf(skyline)) })),
      ...bands.map((column) => ({ column, date: timeInWords(column, language) })),
    ]
      .map(({ column: { count }, date }) => `${date}${signs.colon} ${timeline.statementCount(count)}.`)
      .join(' '),
  }
}
