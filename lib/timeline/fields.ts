/** The kinds of field that a file of `data/` may have, as zod schemas: texts, ids, dates, addresses. */
import { z } from 'zod'
import { whenForms, whenPattern } from './date-points'
import { parseWhen } from './dates'
import { lengthOf, textProblems } from './plain-text'

/** A problem found by one of our own rules; `explain.ts` reads it back out of zod's issue. */
type Found = { came?: string; allowed: string; fix: string }

export const rule =
  <T>(find: (value: T) => Found[]) =>
  (ctx: z.core.ParsePayload<T>): void => {
    for (const params of find(ctx.value)) {
      ctx.issues.push({ code: 'custom', input: ctx.value, message: params.allowed, params })
    }
  }

/**
 * One line of text. What only our own rules see, the limits that JSON Schema can say are told it here again: beside the
 * rules, so that they go together.
 */
export const text = (longest = 2000) =>
  z
    .string()
    .meta({ minLength: 1, maxLength: longest })
    .check(rule(textProblems))
    .check(
      rule((value) => {
        // A text has no more characters than units; most need no counting.
        const length = value.length <= longest ? 0 : lengthOf(value)
        if (length <= longest) return []
        const allowed = `at most ${longest} characters`
        return [{ came: `${length} characters`, allowed, fix: `cut ${length - longest} of them` }]
      }),
    )

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

/** The form of ids in words. */
export const idForm = 'lower-case letters, digits and single hyphens'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const idPattern = ID.source

export const id = z
  .string()
  .regex(ID)
  .max(80)
  .describe(`Permanent identifier: ${idForm}. Never reused.`)
  .meta({ examples: ['ev-0025', 'general-assembly'] })

/** The files of `data/` apart from the events, by the name of their schema. */
export const listNames = ['kinds', 'eras', 'themes', 'actors', 'publishers', 'sources'] as const
export type ListName = (typeof listNames)[number]

/** What has ids that others refer to. */
export type Referred = ListName | 'events'

/** Which fields hold the id of something else, and of what: for those who check, complete or ask for them. */
export const references = z.registry<{ list: Referred }>()

export const idIn = (list: Referred, description: string) =>
  id.describe(description).register(references, { list })

export const slug = id
  .describe('The part of an address that names an event, such as `the-flood`.')
  .meta({ examples: ['the-flood'] })

/** Dates as people write them, and how they are written here. */
const everydayDates: readonly [pattern: RegExp, fix: string][] = [
  [/^\d{1,2}([./-])\d{1,2}\1\d{4}$/, 'write the year first, then month and day: 2024-12-17'],
  [/^\d{4}([./])\d{1,2}(\1\d{1,2})?\.?$/, 'write hyphens between, and two digits each: 2024-12-17'],
  [/T\d{2}:\d{2}(?::\d{2})?$/, 'add the offset from UTC of the place, such as -04:00'],
  [/\p{L}{3}/u, 'write the month as a number behind the year: 2025-05, 2025-05-20'],
]

const dateFix = (value: string): string =>
  everydayDates.find(([pattern]) => pattern.test(value))?.[1] ??
  'write the date only as exactly as the sources give it'

export const edtf = z
  .string()
  .check(parsedBy(parseWhen, dateFix))
  .describe(`Date: ${whenForms}`)
  .meta({
    pattern: whenPattern,
    examples: ['2024-12-17', '2024-12', '2024', '2025-05-20T10:00-04:00', '2014/2017', '2014/..', '1998~'],
  })

export const openDate = z
  .string()
  .check(
    parsedBy((value) => (value === '..' ? value : parseWhen(value)), 'write a date, or ".." for an open end'),
  )
  .describe('EDTF date, or `..` for an open end.')
  .meta({ pattern: `${whenPattern}|^\\.\\.$`, examples: ['2024-12-17', '2024', '..'] })

export const dateTime = z.iso
  .datetime({ offset: true })
  .describe('Date and time with offset (RFC 3339), such as 2026-11-23T09:00:00+00:00.')
  .meta({ examples: ['2026-11-23T09:00:00+00:00', '2026-11-23T18:00:00+09:00', '2026-11-23T09:00:00Z'] })

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

/** The signs an address is made of (RFC 3986). `z.url` alone takes spaces, control characters and Hangul. */
const ADDRESS = "(?:[\\w.~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
const address = new RegExp(`^${ADDRESS}$`)

export const webAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.hostname })
  .check(
    rule((value) =>
      address.test(value)
        ? []
        : [
            {
              allowed: 'an address without spaces, control characters and letters outside a to z',
              fix: 'write such signs percent-encoded, a space as %20',
            },
          ],
    ),
  )
  .describe('Address beginning with http:// or https://.')
  .meta({ pattern: `^https?://${ADDRESS}$`, examples: ['https://example.org/report.pdf'] })

/** Where a site is published: every address of it begins with this one. */
export const siteAddress = webAddress
  .check(
    rule((value) =>
      /[?#]/.test(value)
        ? [{ allowed: 'an address without "?" and "#"', fix: 'leave out what follows the path' }]
        : [],
    ),
  )
  .describe('Where the site is published; may carry a path. SITE_URL overrides it.')
  .meta({ examples: ['https://example.org/timeline'] })
