/** The rows of our own tables as the site would write them now, found by what names them, also where a program changed it. */
import type { Sheet, SheetName } from '../formats/columns'
import { eventsCsvColumns, eventsSheet } from '../formats/events-csv'
import { sourcesCsvColumns, sourcesSheet } from '../formats/sources-csv'
import { statementsCsvColumns, statementsSheet } from '../formats/statements-csv'
import { lazy } from '../remembered'
import { type FlatField, flatFields, flatSourceFields } from '../timeline/flat-fields'
import type { Timeline } from '../timeline/types'
import type { Cells } from './cells'
import { dateReadings } from './date-readings'
import { numbersOf, plainly } from './rewritten'

/** What a name may be read as. A program that rewrites a name leaves at least one of them. */
const readingsOf = (name: string): string[] => [
  plainly(name).toLowerCase(),
  ...numbersOf(name).map((number) => `number ${number}`),
  ...dateReadings(name).map(({ date }) => `date ${date}`),
]

/** Returns a lookup of a name, or of the only one that a program could have made the text of. */
const nameFinder = (names: readonly string[]): ((text: string) => string | undefined) => {
  const exact = new Set(names)
  const byReading = lazy(() => {
    const found = new Map<string, Set<string>>()
    for (const name of names) {
      for (const reading of readingsOf(name)) {
        const sharing = found.get(reading) ?? new Set()
        found.set(reading, sharing.add(name))
      }
    }
    return found
  })
  return (text) => {
    if (exact.has(text)) return text
    const [only, ...others] = new Set(
      readingsOf(text).flatMap((reading) => [...(byReading().get(reading) ?? [])]),
    )
    return others.length === 0 ? only : undefined
  }
}

/** A table as the site would write it now; its rows are made when one is looked for. */
export type KnownTable = Readonly<{
  columns: readonly string[]
  /** Those of them that hold dates. */
  dates: readonly string[]
  /** The cells of the event, statement or source that a row is about. */
  find: (row: Cells) => Cells | undefined
}>

const rowsOf = ({ columns, rows }: Sheet): Cells[] =>
  rows.map((row) => new Map(columns.map((name, index) => [name, String(row[index] ?? '')])))

const cellIn = (cells: Cells, name: string): string => cells.get(name) ?? ''

const byName = (rows: readonly Cells[], column: string): ((text: string) => Cells | undefined) => {
  const found = new Map(rows.map((row) => [cellIn(row, column), row]))
  const find = nameFinder([...found.keys()])
  return (text) => (text === '' ? undefined : found.get(find(text) ?? ''))
}

const datesIn = (fields: readonly FlatField[]): string[] =>
  fields.filter(({ kind }) => kind === 'date' || kind === 'moment').map(({ path }) => path)

/** The tables of a timeline. */
export const knownRows = (timeline: Timeline): Readonly<Record<SheetName, KnownTable>> => {
  const { languages } = timeline.site
  const findEvent = lazy(() => {
    const rows = rowsOf(eventsSheet(timeline))
    const [byId, bySlug] = [byName(rows, 'id'), byName(rows, 'slug')]
    return (id: string, slug: string) => byId(id) ?? bySlug(slug)
  })
  const byNumber = lazy(
    () =>
      new Map(
        rowsOf(statementsSheet(timeline)).map((row) => [
          `${cellIn(row, 'event')} ${cellIn(row, 'number')}`,
          row,
        ]),
      ),
  )
  const findSource = lazy(() => byName(rowsOf(sourcesSheet(timeline)), 'id'))
  return {
    events: {
      columns: eventsCsvColumns(timeline),
      dates: datesIn([...flatFields(languages).values()].flat()),
      find: (row) => findEvent()(cellIn(row, 'id'), cellIn(row, 'slug')),
    },
    statements: {
      columns: statementsCsvColumns(timeline),
      dates: [],
      find: (row) => {
        const name = cellIn(row, 'event') || cellIn(row, 'slug')
        const event = findEvent()(name, name)
        return event && byNumber().get(`${cellIn(event, 'id')} ${numbersOf(cellIn(row, 'number'))[0]}`)
      },
    },
    sources: {
      columns: sourcesCsvColumns(timeline),
      dates: datesIn(flatSourceFields(languages)),
      find: (row) => findSource()(cellIn(row, 'id')),
    },
  }
}
