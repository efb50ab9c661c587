/**
 * `/data/v1/sources.csv`: one row per source. Columns are named after the fields of the published JSON; each date has columns
 * of its first and last possible day, too.
 */
import { parseWhen, type When } from '../timeline/dates'
import { flatSourceFields } from '../timeline/flat-fields'
import type { Timeline } from '../timeline/types'
import { type Column, dayColumn, fieldColumns, makeSheet, type Sheet, sheetCsv } from './columns'
import { toPublishedSource } from './json'

type Published = ReturnType<typeof toPublishedSource>

const dayColumns = (path: string): Column<Published>[] => {
  const whenOf = (source: Published): When | undefined => {
    const date = source[path as 'published']
    return date === undefined ? undefined : parseWhen(date)
  }
  return [
    dayColumn(`${path}.earliest`, (source) => whenOf(source)?.earliest),
    dayColumn(`${path}.latest`, (source) => whenOf(source)?.latest),
  ]
}

const columns = ({ site: { languages } }: Timeline): Column<Published>[] =>
  flatSourceFields(languages).flatMap((field) => [
    ...fieldColumns([field], languages),
    ...(field.kind === 'date' ? dayColumns(field.path) : []),
  ])

/** Column names for the languages of the site. */
export const sourcesCsvColumns = (timeline: Timeline): string[] => columns(timeline).map(({ name }) => name)

/** The table of all sources. */
export const sourcesSheet = (timeline: Timeline): Sheet =>
  makeSheet('sources', columns(timeline), timeline.sources.map(toPublishedSource))

/** Serializes all sources as CSV with a header row. */
export const toSourcesCsv = (timeline: Timeline): string => sheetCsv(sourcesSheet(timeline))
