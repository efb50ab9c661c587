/** Zod schemas for the field types of the data files: texts, ids, dates, addresses. */
import { z } from 'zod'
import { whenForms, whenPattern } from './date-points'
import { isWhen, parseWhen } from './dates'
import { languageTagProblems } from './language-tag'
import { lengthOf, textProblems } from './plain-text'
import { unreadForm } from './unread-dates'

/** A problem found by a custom rule. Passed through zod as `params` and read back by `explain.ts`. */
type Found = { came?: string; allowed: string; fix: string }

/** A zod check from a function that returns the problems of a value. */
export const rule =
  <T>(find: (value: T) => Found[]) =>
  (ctx: z.core.ParsePayload<T>): void => {
    for (const params of find(ctx.value)) {
      ctx.issues.push({ code: 'custom', input: ctx.value, message: params.allowed, params })
    }
  }

/**
 * One line of text. JSON Schema does not see the custom rules, so the length limits are repeated as metadata.
 *
 * @param longest maximum number of characters (code points)
 */
export const text = (longest = 2000) =>
  z
    .string()
    .meta({ minLength: 1, maxLength: longest })
    .check(rule(textProblems))
    .check(
      rule((value) => {
        // `length` counts UTF-16 units, which is an upper bound, so most texts need no counting.
        const length = value.length <= longest ? 0 : lengthOf(value)
        if (length <= longest) return []
        const allowed = `at most ${longest} characters`
        return [{ came: `${length} characters`, allowed, fix: `cut ${length - longest} of them` }]
      }),
    )

/** A zod check that runs a parser. The message of the error it throws says what is allowed. */
export const parsedBy = (parse: (value: string) => unknown, fix: string | ((value: string) => string)) =>
  rule((value: string): Found[] => {
    try {
      parse(value)
      return []
    } catch (error) {
      return [
        {
          allowed: error instanceof Error ? error.message : String(error),
          fix: typeof fix === 'string' ? fix : fix(value),
        },
      ]
    }
  })

/** The form of ids, for messages. */
export const idForm = 'lower-case letters, digits and single hyphens'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const idPattern = ID.source

const MAX_ID_LENGTH = 80

/** Whether a text is an id. */
export const isId = (text: string): boolean => ID.test(text) && text.length <= MAX_ID_LENGTH

export const id = z
  .string()
  .regex(ID)
  .max(MAX_ID_LENGTH)
  .describe(`Permanent identifier: ${idForm}. Never reused.`)
  .meta({ examples: ['ev-0025', 'general-assembly'] })

/** The list files of `data/`, by name of their schema. */
export const listNames = ['kinds', 'eras', 'themes', 'actors', 'publishers', 'sources'] as const
export type ListName = (typeof listNames)[number]

/** The lists whose ids can be referenced. */
export type Referred = ListName | 'events'

/** Registry of the fields that hold a reference, with the list they refer to. */
export const references = z.registry<{ list: Referred }>()

/** An id that refers to an entry of a list. */
export const idIn = (list: Referred, description: string) =>
  id.describe(description).register(references, { list })

export const slug = id
  .describe('The part of an address that names an event, such as `the-flood`.')
  .meta({ examples: ['the-flood'] })

/** Registry of the types of fields that hold a date. */
export const dateTypes = z.registry<{ form: 'EDTF' | 'RFC 3339' }>()

const dateFix = (value: string): string => {
  // Either end of an interval can be what is not read; dates with slashes between are none.
  const parts = [value, ...value.split('/')]
  const [fix] = parts.flatMap((part) => unreadForm(part)?.fix ?? [])
  return fix ?? 'write the date only as exactly as the sources give it'
}

export const edtf = z
  .string()
  .check(parsedBy(parseWhen, dateFix))
  .describe(`Date: ${whenForms}`)
  .meta({
    pattern: whenPattern,
    examples: [
      ...['2024-12-17', '2024-12', '2024', '2025-05-20T10:00-04:00', '2014/2017', '2014/..', '1998~'],
      ...['196X', '18XX', '2001-21', '1752-09-XX', '../1950', '1950/', '-0043', 'Y12345'],
    ],
  })
  .register(dateTypes, { form: 'EDTF' })

/** Years that every format can write: ZIP files, RFC 822 dates of feeds and ISO 8601 without a sign. */
const [EARLIEST, LATEST] = ['1980-01-01T00:00:00Z', '9999-12-31T23:59:59Z']
const [FIRST_DAY, LAST_DAY] = [EARLIEST, LATEST].map(
  (time) => parseWhen(time.slice(0, '1980-01-01'.length)).days.first,
) as [number, number]

/** A date on which somebody read something online. */
export const dateOfReading = edtf.check(
  rule((value) => {
    if (!isWhen(value)) return []
    const { first, last } = parseWhen(value).days
    return first >= FIRST_DAY && last <= LAST_DAY
      ? []
      : [{ allowed: `a date from ${EARLIEST.slice(0, 4)} to ${LATEST.slice(0, 4)}`, fix: 'correct the year' }]
  }),
)

export const openDate = z
  .string()
  .check(
    parsedBy((value) => (value === '..' ? value : parseWhen(value)), 'write a date, or ".." for an open end'),
  )
  .describe('EDTF date, or `..` for an open end.')
  .meta({ pattern: `${whenPattern}|^\\.\\.$`, examples: ['2024-12-17', '2024', '..'] })
  .register(dateTypes, { form: 'EDTF' })

export const dateTime = z.iso
  .datetime({ offset: true })
  .check(
    rule((value) => {
      const moment = Date.parse(value)
      // What is no time at all is refused by its form.
      return Number.isNaN(moment) || (moment >= Date.parse(EARLIEST) && moment <= Date.parse(LATEST))
        ? []
        : [{ allowed: `a time from ${EARLIEST} to ${LATEST}`, fix: 'correct the year' }]
    }),
  )
  .describe('Date and time with offset (RFC 3339), such as 2026-11-23T09:00:00+00:00.')
  .meta({ examples: ['2026-11-23T09:00:00+00:00', '2026-11-23T18:00:00+09:00', '2026-11-23T09:00:00Z'] })
  .register(dateTypes, { form: 'RFC 3339' })

export const languageTag = z
  .string()
  .check(rule(languageTagProblems))
  .describe('BCP 47 tag.')
  .meta({ pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', examples: ['en', 'ko', 'zh-Hans'] })

export const timeZone = z
  .string()
  .check(
    parsedBy((zone) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: zone })
      } catch {
        throw new RangeError('an IANA time zone, such as America/New_York')
      }
    }, 'look the zone up in the IANA list'),
  )
  .describe('IANA time zone, such as America/New_York.')
  .meta({
    pattern: '^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$',
    examples: ['America/New_York', 'Asia/Seoul'],
  })
