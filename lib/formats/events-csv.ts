/**
 * `/data/v1/events.csv`: one row per event, with a column per language. Columns are named after the fields of the
 * published JSON, such as `title.en` for the English title. A `claims.…` cell has one line per claim.
 */
import { flatFields } from '../timeline/flat-fields'
import type { Timeline } from '../timeline/types'
import {
  type Column,
  claimColumns,
  dayColumn,
  fieldColumn,
  fieldColumns,
  makeSheet,
  nothingInLine,
  type Sheet,
  sheetCsv,
  textColumns,
  timeColumn,
} from './columns'
import { byteOrderMark } from './csv'
import { toPublishedEvent } from './json'

type Published = ReturnType<typeof toPublishedEvent>
type Claim = Published['claims'][number]

/** A column with one line per claim; the cell is empty if no claim has a value. */
const perClaim = ({ name, cell }: Column<Claim>): Column<Published> => ({
  name: `claims.${name}`,
  cell: ({ claims }) => {
    const lines = claims.map((claim) => cell(claim) || nothingInLine)
    return lines.every((line) => line === nothingInLine) ? undefined : lines.join('\n')
  },
})

/** The day and the time of day of a bound: together, they would be a text to programs. */
const boundColumns = (name: 'earliest' | 'latest'): Column<Published>[] => [
  dayColumn(name, (event) => event[name]),
  timeColumn(`${name}.time`, (event) => event[name]),
]

/** Derived columns, keyed by the authored field that they follow. */
const derived: Readonly<Record<string, readonly Column<Published>[]>> = {
  id: [fieldColumn('slug')],
  when: [...boundColumns('earliest'), ...boundColumns('latest')],
  published: ['updated', 'withdrawn.at'].map(fieldColumn),
}

const columns = ({ site: { languages } }: Timeline): Column<Published>[] => [
  ...[...flatFields(languages)].flatMap(([name, fields]) => [
    ...fieldColumns(fields, languages),
    ...(name === 'claims' ? claimColumns(languages).map(perClaim) : []),
    ...(derived[name] ?? []),
  ]),
  ...textColumns('url', languages),
]

/** Column names for the languages of the site. */
export const eventsCsvColumns = (timeline: Timeline): string[] => columns(timeline).map(({ name }) => name)

/** The table of all events. */
export const eventsSheet = (timeline: Timeline): Sheet =>
  makeSheet(
    'events',
    columns(timeline),
    timeline.events.map((event) => toPublishedEvent(timeline, event)),
  )

/** Serializes all events as CSV with a header row. */
export const toEventsCsv = (timeline: Timeline): string => sheetCsv(eventsSheet(timeline))

/** The same CSV with a byte order mark for Excel. */
export const toExcelCsv = (timeline: Timeline): string => byteOrderMark + toEventsCsv(timeline)
