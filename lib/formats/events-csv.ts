/**
 * `/data/v1/events.csv`: one row per event, all languages side by side. Columns have the names that the fields have in
 * the published JSON, `title.en` for the English title. A cell for the claims has one line per claim.
 */
import type { Language } from '../languages'
import { flatFields } from '../timeline/flat-fields'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { byteOrderMark, type Cell, formatCsv } from './csv'
import { toPublishedEvent } from './json'

/** Between the items of a list in one line. */
export const listSeparator = '; '

/** A claim's line where it has nothing to say: an empty one would be lost where programs trim their cells. */
export const nothingInLine = '–'

/** Between the id of a source and the place in it. */
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

/** One line per claim; nothing at all where no claim has the field. */
const perClaim = (name: string, inLine: (claim: Published['claims'][number]) => Cell): Column => ({
  name: `claims.${name}`,
  cell: ({ claims }) => {
    const lines = claims.map((claim) => inLine(claim) || nothingInLine)
    return lines.every((line) => line === nothingInLine) ? undefined : lines.join('\n')
  },
})

/** Derived columns, each after the authored field that it goes with. */
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

/** Names of the columns, for a site in its languages. */
export const eventsCsvColumns = (timeline: Timeline): string[] => columns(timeline).map(({ name }) => name)

/** The table. */
export const toEventsCsv = (timeline: Timeline): string => {
  const all = columns(timeline)
  const row = (event: TimelineEvent): Cell[] => {
    const published = toPublishedEvent(timeline, event)
    return all.map(({ cell }) => cell(published))
  }
  return formatCsv([all.map(({ name }) => name), ...timeline.events.map(row)])
}

/** The same for Excel, which takes a file without this mark for one in another encoding. */
export const toExcelCsv = (timeline: Timeline): string => byteOrderMark + toEventsCsv(timeline)
