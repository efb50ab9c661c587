/** Reads the slides of a TimelineJS JSON file. */
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { z } from 'zod'
import { explain } from '../timeline/explain'
import { isTooDeep, tooDeep } from '../timeline/json-text'
import { DataError, type Problem, positionAt, shown } from '../timeline/problems'
import { inTodaysForm } from './first-timelinejs'
import { problemAt, refuse } from './problem'
import type { RawDate, Scalar } from './slide-date'
import { mediaFields, mediaWith, type RawSlide, type Slides, scalarLine, scalarText } from './slides'
import { notKept, type ReadFields, saidIn, unreadIn } from './unread'

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

const parseJson = (file: string, text: string): unknown => {
  if (isTooDeep(text)) {
    refuse(file, tooDeep.came, tooDeep.allowed, 'export the file again')
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

/** What a document may be, for messages. */
const EVENTS = 'an object with "events", as in TimelineJS'

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
  const [own, ofStart] = [scalarLine(slide.display_date), scalarLine(start_date?.display_date)]
  return {
    at,
    start: start_date ?? {},
    end: end_date ?? undefined,
    display: own ?? ofStart,
    headline: scalarText(slide.text?.headline) ?? '',
    text: scalarText(slide.text?.text) ?? '',
    media: mediaWith((name) => scalarText((media as Record<string, Scalar> | null | undefined)?.[name])),
    group: scalarText(slide.group),
    id: scalarText(slide.unique_id),
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
  if (Array.isArray(value)) refuse(file, 'a list', EVENTS, 'wrap it in an object: { "events": [ … ] }')
  if (typeof value === 'object' && value !== null && 'version' in value && 'sources' in value) {
    refuse(
      file,
      'the published JSON of a site like this one',
      EVENTS,
      'import its events.csv, or copy the files of its data folder',
    )
  }
  const { value: form, notes } = inTodaysForm(value)
  const document = checked(documentSchema, form, file)
  if (document.scale === 'cosmological') {
    refuse(
      file,
      'the scale "cosmological"',
      EVENTS,
      'leave out the scale, if the years have at most nine digits',
    )
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
