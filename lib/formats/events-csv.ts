/**
 * `/data/v1/events.csv`: one row per event, with a column per language. Columns are named after the fields of the
 * published JSON, such as `title.en` for the English title. A `claims.…` cell has one line per claim.
 */
import type { Language } from '../languages'
import { flatFields } from '../timeline/flat-fields'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { byteOrderMark, type Cell, formatCsv } from './csv'
import { toPublishedEvent } from './json'

/** Separates the items of a list within a line. */
export const listSeparator = '; '

/** The line of a claim without a value. An empty line could be lost in programs that trim cells. */
export const nothingInLine = '–'

/** Separates the id of a source from the locator. */
export const locatorSeparator = ', '

type Column = { name: string; cell: (event: Published) => Cell }

type Published = ReturnType<typeof toPublishedEvent>

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], value)

const toCell = (value: unknown): Cell => {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(toCell).join(listSeparator)
  return value === undefined || value === null ? undefined : String(value)
}

const field = (name: string): Column => ({ name, cell: (event) => toCell(valueAt(event, name)) })

/** A column with one line per claim; the cell is empty if no claim has a value. */
const perClaim = (name: string, inLine: (claim: Published['claims'][number]) => Cell): Column => ({
  name: `claims.${name}`,
  cell: ({ claims }) => {
    const lines = claims.map((claim) => inLine(claim) || nothingInLine)
    return lines.every((line) => line === nothingInLine) ? undefined : lines.join('\n')
  },
})

/** Derived columns, keyed by the authored field that they follow. */
const derived: Readonly<Record<string, readonly string[]>> = {
  id: ['slug'],
  when: ['earliest', 'latest'],
  published: ['updated', 'withdrawn.at'],
}

const claimColumns = (languages: readonly Language[]): Column[] => [
  ...languages.map((language) =>
    perClaim(`text.${language}`, (claim) => toCell(valueAt(claim, `text.${language}`))),
  ),
  perClaim('saidBy', ({ saidBy }) => saidBy),
  perClaim('themes', ({ themes }) => toCell(themes)),
  perClaim('sources', ({ sources = [] }) =>
    toCell(sources.map(({ source, locator }) => `${source}${locatorSeparator}${locator}`)),
  ),
  perClaim('evidence', ({ evidence }) => evidence),
]

const columns = ({ site: { languages } }: Timeline): Column[] => {
  const inAll = (path: string) => languages.map((language) => field(`${path}.${language}`))
  return [
    ...[...flatFields(languages)].flatMap(([name, fields]) => [
      ...fields.flatMap(({ path, kind }) => (kind === 'localized' ? inAll(path) : [field(path)])),
      ...(name === 'claims' ? claimColumns(languages) : []),
      ...(derived[name] ?? []).map(field),
    ]),
    ...inAll('url'),
  ]
}

/** Column names for the languages of the site. */
export const eventsCsvColumns = (timeline: Timeline): string[] => columns(timeline).map(({ name }) => name)

/** Serializes all events as CSV with a header row. */
export const toEventsCsv = (timeline: Timeline): string => {
  const all = columns(timeline)
  const row = (event: TimelineEvent): Cell[] => {
    const published = toPublishedEvent(timeline, event)
    return all.map(({ cell }) => cell(published))
  }
  return formatCsv([all.map(({ name }) => name), ...timeline.events.map(row)])
}

/** The same CSV with a byte order mark for Excel. */
export const toExcelCsv = (timeline: Timeline): string => byteOrderMark + toEventsCsv(timeline)
