/** `/data/v1/sources.csv`: one row per source. Columns are named after the fields of the published JSON. */
import { flatSourceFields } from '../timeline/flat-fields'
import type { Timeline } from '../timeline/types'
import { type Column, fieldColumns, makeSheet, type Sheet, sheetCsv } from './columns'
import { toPublishedSource } from './json'

const columns = ({ site: { languages } }: Timeline): Column<unknown>[] =>
  fieldColumns(flatSourceFields(languages), languages)

/** Column names for the languages of the site. */
export const sourcesCsvColumns = (timeline: Timeline): string[] => columns(timeline).map(({ name }) => name)

/** The table of all sources. */
export const sourcesSheet = (timeline: Timeline): Sheet =>
  makeSheet('sources', columns(timeline), timeline.sources.map(toPublishedSource))

/** Serializes all sources as CSV with a header row. */
export const toSourcesCsv = (timeline: Timeline): string => sheetCsv(sourcesSheet(timeline))
