/** Reads the slides of a TimelineJS file, JSON or spreadsheet, into one form. */
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { z } from 'zod'
import { explain } from '../timeline/explain'
import { DataError, type Problem, positionAt, shown } from '../timeline/problems'
import { timeOf } from './clock'
import { inTodaysForm } from './first-timelinejs'
import { oneLine } from './html-text'
import { problemAt } from './problem'
import type { RawDate, Scalar } from './slide-date'
import type { Row, Table } from './table'
import { notKept, type ReadFields, saidIn, unreadIn } from './unread'

/** The parts of a slide's media. */
const mediaFields = ['url', 'link', 'credit', 'caption', 'thumbnail', 'alt'] as const

export type RawSlide = {
  at: string
  start: RawDate
  /** Open for an event that goes on. */
  end?: RawDate | 'open' | undefined
  display?: string | undefined
  headline: string
  text: string
  media: Readonly<Partial<Record<(typeof mediaFields)[number], string>>>
  group?: string | undefined
  /** Further groups. */
  tags?: readonly string[]
  /** Names or ids of actors. */
  actors?: readonly string[]
  id?: string | undefined
  /** Parts of the slide that events cannot hold. */
  extras: readonly string[]
  type?: string | undefined
}

export type Slides = { slides: readonly RawSlide[]; notes: readonly string[] }

/** The columns of the TimelineJS spreadsheet, and some of `events.csv` that may stand beside them. */
export const sheetColumns: readonly string[] = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time', 'Display Date'],
  ...['Headline', 'Text', 'Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text'],
  ...['Type', 'Group', 'Background', 'Tags', 'Tag', 'kind', 'themes', 'actors'],
]

/** Their columns in a spreadsheet. */
const mediaColumns: Readonly<Partial<Record<(typeof mediaFields)[number], string>>> = {
  url: 'Media',
  credit: 'Media Credit',
  caption: 'Media Caption',
  thumbnail: 'Media Thumbnail',
  alt: 'Alt Text',
}

const mediaWith = (read: (name: (typeof mediaFields)[number]) => string | undefined): RawSlide['media'] =>
  Object.fromEntries(
    mediaFields.flatMap((name) => {
      const text = read(name)
      return text === undefined ? [] : [[name, text]]
    }),
  )

const one = (value: Scalar | undefined): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : `${value}`

/** A single text, on one line. */
const line = (value: Scalar | undefined): string | undefined => one(oneLine(`${value ?? ''}`))

const scalar = z
  .custom<Scalar>((value) => value === null || ['string', 'number', 'undefined'].includes(typeof value), {
    params: { allowed: 'a text or a number', fix: 'write a single value' },
  })
  .optional()

const dateParts: readonly string[] = ['year', 'month', 'day', 'hour', 'minute', 'second', 'display_date']

const date = z.looseObject({
  ...Object.fromEntries(dateParts.map((name) => [name, scalar])),
}) as unknown as z.ZodType<RawDate & { display_date?: Scalar }>

/** An object that may be missing. Exporters write an empty text or list for that. */
const emptied = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value),
    schema.nullish(),
  )

const slideSchema = z.looseObject({
  start_date: emptied(date),
  end_date: emptied(date),
  display_date: scalar,
  text: emptied(z.looseObject({ headline: scalar, text: scalar })),
  media: emptied(z.looseObject(Object.fromEntries(mediaFields.map((name) => [name, scalar])))),
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

/** Deeper than any export. What reads a document calls itself for each level. */
const MOST_LEVELS = 100

const isTooDeep = (json: string): boolean => {
  let level = 0
  let isText = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '\\') at += 1
    else if (sign === '"') isText = !isText
    else if (!isText && (sign === '[' || sign === '{')) level += 1
    else if (!isText && (sign === ']' || sign === '}')) level -= 1
    if (level > MOST_LEVELS) return true
  }
  return false
}

const parseJson = (file: string, text: string): unknown => {
  if (isTooDeep(text)) {
    const came = `lists or objects inside each other, on more than ${MOST_LEVELS} levels`
    const fix = 'export the file again'
    throw new DataError([problemAt({ file }, { came, allowed: 'a JSON document, as of TimelineJS', fix })])
  }
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

/** The fields of a slide that are read, or say how it is shown. */
const readFields: ReadFields = {
  start_date: dateParts,
  end_date: dateParts.filter((name) => name !== 'display_date'),
  display_date: true,
  text: ['headline', 'text'],
  media: [...mediaFields, 'link_target'],
  group: true,
  unique_id: true,
  background: true,
  autolink: true,
}

const toSlide = (value: unknown, index: number, file: string): RawSlide => {
  const at = `event ${index + 1}`
  const slide = checked(slideSchema, value, file, at)
  const { start_date, end_date, media } = slide
  const [own, ofStart] = [line(slide.display_date), line(start_date?.display_date)]
  return {
    at,
    start: start_date ?? {},
    end: end_date ?? undefined,
    display: own ?? ofStart,
    headline: one(slide.text?.headline) ?? '',
    text: one(slide.text?.text) ?? '',
    media: mediaWith((name) => one((media as Record<string, Scalar> | null | undefined)?.[name])),
    group: one(slide.group),
    id: one(slide.unique_id),
    extras: [
      ...(own && ofStart && own !== ofStart ? [`the date in words “${ofStart}”`] : []),
      ...saidIn(slide.background, '').map((said) => `the background: ${said.trim()}`),
      ...unreadIn(slide as Record<string, unknown>, readFields).map((said) => `the field ${said}`),
    ],
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
  const { value: form, notes } = inTodaysForm(value)
  const document = checked(documentSchema, form, file)
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
  const { title, eras, events: _events, scale: _scale, ...rest } = document
  return {
    slides,
    notes: [
      ...notes,
      ...notKept('the title slide is not kept', title, 'the name of the site is in data/site.json'),
      ...notKept('eras are not kept', eras, 'they are in data/eras.json'),
      ...notKept('fields that are not read', rest, 'they are none of TimelineJS'),
    ],
  }
}

/** Words for an end that has not come, in the column of the end year. */
const GOES_ON =
  /^(?:present|now|today|ongoing|current|heute|aujourd[’']hui|présent|현재|진행 ?중|حتى الآن|الآن)$/i

/** The types of rows that are no event. */
const isOther = (type: string | undefined): boolean => /^(?:title|era)$/i.test(type ?? '')

const itemsOf = (cell: string): string[] =>
  cell
    .split(cell.includes(';') ? ';' : ',')
    .map(oneLine)
    .filter((item) => item !== '')

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
    end: GOES_ON.test(end.year.trim())
      ? 'open'
      : Object.values(end).some((part) => part !== '' && part !== undefined)
        ? end
        : undefined,
    display: line(cell('Display Date')),
    headline: cell('Headline'),
    text: cell('Text'),
    media: mediaWith((name) => one(cell(mediaColumns[name] ?? ''))),
    group: one(cell('Group')),
    tags: ['Tags', 'Tag', 'themes', 'kind'].flatMap((name) => itemsOf(cell(name))),
    actors: itemsOf(cell('actors')),
    type: one(cell('Type').toLowerCase()),
    extras: [
      ...(cell('Background') ? [`the background: “${oneLine(cell('Background'))}”`] : []),
      ...(cell('Type') && !isOther(cell('Type')) ? [`the type “${oneLine(cell('Type'))}”`] : []),
    ],
  }
}

/** Reads the slides of a spreadsheet. Rows of the types "title" and "era" are skipped, with a note. */
export const readSlidesTable = ({ columns, rows, notes }: Table): Slides => {
  const read = new Set(sheetColumns)
  const unread = columns.filter((name) => !read.has(name) && rows.some(({ cells }) => cells.get(name)))
  const slides = rows.map(toRow)
  const others = rows.filter((_, index) => isOther(slides[index]?.type))
  return {
    slides: slides.filter(({ type }) => !isOther(type)),
    notes: [
      ...notes,
      ...(unread.length > 0
        ? [`columns of events.csv, not read in a sheet of TimelineJS: ${unread.join(', ')}`]
        : []),
      ...others.flatMap(({ at, cells }) => {
        const { Type: type, ...said } = Object.fromEntries(cells)
        const why = `a row of the type "${type?.toLowerCase()}" is not an event`
        return notKept(`${at} is not kept`, said, why)
      }),
    ],
  }
}
