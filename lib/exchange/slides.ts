/** Reads the slides of a TimelineJS file, JSON or spreadsheet, into one form. */
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { z } from 'zod'
import { explain } from '../timeline/explain'
import { DataError, type Problem, positionAt, shown } from '../timeline/problems'
import { problemAt } from './problem'
import type { RawDate, Scalar } from './slide-date'
import type { Row, Table } from './table'

export type RawSlide = {
  at: string
  start: RawDate
  end?: RawDate | undefined
  display?: string | undefined
  headline: string
  text: string
  media: Readonly<Partial<Record<'url' | 'link' | 'credit' | 'caption', string>>>
  group?: string | undefined
  id?: string | undefined
  /** Parts of the slide that events cannot hold. */
  extras: readonly string[]
  type?: string | undefined
}

export type Slides = { slides: readonly RawSlide[]; notes: readonly string[] }

/** The columns of the TimelineJS spreadsheet. */
export const sheetColumns: readonly string[] = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
  ...['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text'],
  ...['Type', 'Group', 'Background'],
]

const one = (value: Scalar | undefined): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : `${value}`

const scalar = z
  .custom<Scalar>((value) => value === null || ['string', 'number', 'undefined'].includes(typeof value), {
    params: { allowed: 'a text or a number', fix: 'write a single value' },
  })
  .optional()

const date = z.looseObject({
  ...Object.fromEntries(
    ['year', 'month', 'day', 'hour', 'minute', 'second', 'display_date'].map((name) => [name, scalar]),
  ),
}) as unknown as z.ZodType<RawDate & { display_date?: Scalar }>

const slideSchema = z.looseObject({
  start_date: date.nullish(),
  end_date: date.nullish(),
  display_date: scalar,
  text: z.looseObject({ headline: scalar, text: scalar }).nullish(),
  media: z.looseObject({ url: scalar, link: scalar, credit: scalar, caption: scalar }).nullish(),
  group: scalar,
  unique_id: scalar,
  background: z.unknown().optional(),
})

const documentSchema = z.looseObject({ events: z.array(z.unknown()).min(1), scale: scalar })

const checked = <T>(schema: z.ZodType<T>, value: unknown, file: string, at?: string): T => {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const problems = result.error.issues
    .flatMap((issue) => explain(issue, { keys: () => [], description: () => '' }))
    .map(({ path, ...found }) => problemAt({ file, ...(at && { at }) }, found, path))
  throw new DataError(problems)
}

const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    const errors: ParseError[] = []
    parse(text, errors, { disallowComments: true })
    const [first] = errors
    const came = first
      ? `${printParseErrorCode(first.error)} at ${shown(text.slice(first.offset, first.offset + 20))}`
      : 'not JSON'
    const fix = 'export the file again, or fix the line'
    const position = positionAt(text, first?.offset ?? 0)
    throw new DataError([{ ...problemAt({ file }, { came, allowed: 'a JSON document', fix }), position }])
  }
}

const allowed = 'an object with "events", as in TimelineJS'

const toSlide = (value: unknown, index: number, file: string): RawSlide => {
  const at = `event ${index + 1}`
  const slide = checked(slideSchema, value, file, at)
  const { start_date, end_date, media } = slide
  return {
    at,
    start: start_date ?? {},
    end: end_date ?? undefined,
    display: one(slide.display_date) ?? one(start_date?.display_date),
    headline: one(slide.text?.headline) ?? '',
    text: one(slide.text?.text) ?? '',
    media: Object.fromEntries(
      (['url', 'link', 'credit', 'caption'] as const).flatMap((name) => {
        const text = one(media?.[name])
        return text === undefined ? [] : [[name, text]]
      }),
    ),
    group: one(slide.group),
    id: one(slide.unique_id),
    extras: slide.background ? ['the background'] : [],
  }
}

/**
 * Reads the slides of a TimelineJS JSON file.
 *
 * @throws DataError with all invalid slides
 */
export const readSlidesJson = (file: string, text: string): Slides => {
  const value = parseJson(file, text)
  const refuse = (came: string, fix: string): never => {
    throw new DataError([problemAt({ file }, { came, allowed, fix })])
  }
  if (Array.isArray(value)) refuse('a list', 'wrap it in an object: { "events": [ … ] }')
  if (typeof value === 'object' && value !== null && 'version' in value && 'sources' in value) {
    refuse(
      'the published JSON of a site like this one',
      'import its events.csv, or copy the files of its data folder',
    )
  }
  const document = checked(documentSchema, value, file)
  if (document.scale === 'cosmological') {
    refuse('the scale "cosmological"', 'use dates from the year 100 on; others are not supported')
  }
  const problems: Problem[] = []
  const slides = document.events.flatMap((event, index) => {
    try {
      return [toSlide(event, index, file)]
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new DataError(problems)
  const { title, eras } = document
  return {
    slides,
    notes: [
      ...(title ? ['the title slide is not kept: the name of the site is in data/site.json'] : []),
      ...(Array.isArray(eras) && eras.length > 0 ? ['eras are not kept: they are in data/eras.json'] : []),
    ],
  }
}

/**
 * Parses `3:30 PM`, `15:30` or `15:30:00`. Other text is returned as the hour, which then fails validation.
 */
const timeOf = (text: string): Pick<RawDate, 'hour' | 'minute' | 'second'> => {
  if (text === '') return {}
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text)
  if (!match) return { hour: text, minute: 0 }
  const [, hour = '', minute, second, half] = match
  if (!half) return { hour, minute, second }
  const isAfternoon = half.toLowerCase() === 'p'
  return { hour: (Number(hour) % 12) + (isAfternoon ? 12 : 0), minute, second }
}

const toRow = ({ at, cells }: Row): RawSlide => {
  const cell = (name: string): string => cells.get(name) ?? ''
  const end = {
    year: cell('End Year'),
    month: cell('End Month'),
    day: cell('End Day'),
    ...timeOf(cell('End Time')),
  }
  return {
    at,
    start: { year: cell('Year'), month: cell('Month'), day: cell('Day'), ...timeOf(cell('Time')) },
    end: Object.values(end).some((part) => part !== '' && part !== undefined) ? end : undefined,
    display: one(cell('Display Date')),
    headline: cell('Headline'),
    text: cell('Text'),
    media: { url: cell('Media'), credit: cell('Media Credit'), caption: cell('Media Caption') },
    group: one(cell('Group')),
    type: one(cell('Type').toLowerCase()),
    extras: cell('Background') ? ['the background'] : [],
  }
}

/** Reads the slides of a spreadsheet. Rows of the types "title" and "era" are skipped, with a note. */
export const readSlidesTable = ({ rows, notes }: Table): Slides => {
  const all = rows.map(toRow)
  const others = all.filter(({ type }) => type === 'title' || type === 'era')
  return {
    slides: all.filter((slide) => !others.includes(slide)),
    notes: [
      ...notes,
      ...others.map(({ at, type }) => `${at} is not kept: a row of the type "${type}" is not an event`),
    ],
  }
}
