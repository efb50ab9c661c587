/**
 * `/data/v1/statements.csv`: one row per statement, by its event and its number there, in the order of the events. The
 * other columns are named after the fields of a claim in the published JSON.
 */
import type { Timeline } from '../timeline/types'
import { type Column, claimColumns, fieldColumn, makeSheet, type Sheet, sheetCsv } from './columns'
import { toPublishedEvent } from './json'

type Published = ReturnType<typeof toPublishedEvent>
type Statement = Published['claims'][number] & { event: string; slug: string; number: number }

const columns = ({ site: { languages } }: Timeline): Column<Statement>[] => [
  ...['event', 'slug', 'number'].map(fieldColumn),
  ...claimColumns(languages),
]

/** Column names for the languages of the site. */
export const statementsCsvColumns = (timeline: Timeline): string[] =>
  columns(timeline).map(({ name }) => name)

/** The table of all statements. */
export const statementsSheet = (timeline: Timeline): Sheet => {
  const statements = timeline.events.flatMap((event) => {
    const { id, slug, claims } = toPublishedEvent(timeline, event)
    return claims.map((claim, index) => ({ ...claim, event: id, slug, number: index + 1 }))
  })
  return makeSheet('statements', columns(timeline), statements)
}

/** Serializes all statements as CSV with a header row. */
export const toStatementsCsv = (timeline: Timeline): string => sheetCsv(statementsSheet(timeline))
