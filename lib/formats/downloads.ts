/** The data files that cover the whole timeline: path, media type and serializer of each. */
import {
  anyLanguage,
  eventSchemaPath,
  eventsCsvPath,
  excelCsvPath,
  fillPattern,
  type Path,
  recordWorkbookPath,
  sourceReferencesPath,
  sourcesCsvPath,
  statementsCsvPath,
  timelineJsonPath,
  timelineJsPath,
  timelineSchemaPath,
} from '../addresses'
import { mediaType } from '../content-types'
import type { DataFileId, Language } from '../languages'
import { pick } from '../pick'
import { once } from '../remembered'
import { citationLosses, sourceLosses, tableLosses } from '../timeline/flat-fields'
import { asAuthored, type Timeline } from '../timeline/types'
import { toEventsCsv, toExcelCsv } from './events-csv'
import { toTimelineJson, writeJson } from './json'
import { toEventSchema, toTimelineSchema } from './json-schema'
import { toRecordWorkbook } from './record-xlsx'
import { sourceReference } from './reference'
import { referenceFormatIds, referenceFormats } from './references'
import { toSourcesCsv } from './sources-csv'
import { toStatementsCsv } from './statements-csv'
import { timelineJsDateLosses, timelineJsLosses, toTimelineJs } from './timelinejs'

/** What is written into a file: text, or bytes that may take a moment. */
export type FileContent = string | Promise<Uint8Array<ArrayBuffer>>

/** One kind of file, independent of timeline and language. */
type DownloadRow = Readonly<{
  id: DataFileId
  /** Contains `:language` if there is one file per language. */
  pattern: Path
  /** Fields that the format cannot hold: those of an event by their path in it. */
  losses?: readonly string[]
  /** Examples of dates that it cannot hold in full, in EDTF. */
  dateLosses?: readonly string[]
  write: (timeline: Timeline, language: Language) => FileContent
}>

const ofSources = sourceLosses.map((field) => `sources.${field}`)

const rows: readonly DownloadRow[] = [
  { id: 'json', pattern: timelineJsonPath, write: (timeline) => writeJson(toTimelineJson(timeline)) },
  { id: 'csv', pattern: eventsCsvPath, losses: tableLosses, write: toEventsCsv },
  { id: 'excel', pattern: excelCsvPath, losses: tableLosses, write: toExcelCsv },
  { id: 'statements', pattern: statementsCsvPath, losses: citationLosses, write: toStatementsCsv },
  { id: 'sources', pattern: sourcesCsvPath, losses: ofSources, write: toSourcesCsv },
  {
    id: 'workbook',
    pattern: recordWorkbookPath,
    losses: [...tableLosses, ...ofSources],
    write: toRecordWorkbook,
  },
  {
    id: 'timelinejs',
    pattern: timelineJsPath(anyLanguage),
    losses: timelineJsLosses,
    dateLosses: timelineJsDateLosses,
    write: (timeline, language) => writeJson(toTimelineJs(timeline, language)),
  },
  ...referenceFormatIds.map((format) => ({
    id: format,
    pattern: sourceReferencesPath(format),
    ...pick(referenceFormats[format], ['dateLosses']),
    write: ({ sources }: Timeline) => referenceFormats[format].write(sources.map(sourceReference)),
  })),
  { id: 'schema', pattern: timelineSchemaPath, write: (timeline) => writeJson(toTimelineSchema(timeline)) },
  { id: 'eventSchema', pattern: eventSchemaPath, write: (timeline) => writeJson(toEventSchema(timeline)) },
]

/** All kinds of files, in display order. They have the texts as authored. */
export const downloadRows: readonly DownloadRow[] = rows.map(({ write, ...row }) => ({
  ...row,
  write: (timeline, language) => write(asAuthored(timeline), language),
}))

export type Download = Readonly<{
  id: DataFileId
  path: Path
  /** Set if there is one file per language. */
  language?: Language
  /** Media type without parameters. */
  type: string
  losses?: readonly string[]
  dateLosses?: readonly string[]
  write: () => FileContent
}>

/** The files of a timeline, in display order. */
export const downloads = (timeline: Timeline): Download[] =>
  downloadRows.flatMap(({ pattern, write, ...row }) => {
    const type = mediaType(pattern)
    const [any] = timeline.site.languages
    return pattern.includes(anyLanguage)
      ? timeline.site.languages.map((language) => ({
          ...row,
          path: fillPattern(pattern, { language }),
          language,
          type,
          write: () => write(timeline, language),
        }))
      : [{ ...row, path: pattern, type, write: () => write(timeline, any) }]
  })

const sizes = once((_: Timeline) => new Map<Path, number>())

/** Size of a file in bytes. Cached because the data page of every language shows it. */
export const sizeOf = async (timeline: Timeline, { path, write }: Download): Promise<number> => {
  const known = sizes(timeline)
  const size = known.get(path) ?? Buffer.byteLength(await write())
  known.set(path, size)
  return size
}
