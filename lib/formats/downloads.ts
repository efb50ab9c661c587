/** Every file of data about the whole timeline: where it is, what it is, and how it is written. */
import {
  eventSchemaPath,
  eventsCsvPath,
  excelCsvPath,
  type Path,
  sourceReferencesPath,
  timelineJsonPath,
  timelineJsPath,
  timelineSchemaPath,
} from '../addresses'
import { mediaType } from '../content-types'
import type { DataFileId, Language } from '../languages'
import { once } from '../remembered'
import { tableLosses } from '../timeline/flat-fields'
import type { Timeline } from '../timeline/types'
import { toEventsCsv, toExcelCsv } from './events-csv'
import { toTimelineJson, writeJson } from './json'
import { toEventSchema, toTimelineSchema } from './json-schema'
import { sourceReference } from './reference'
import { referenceFormatIds, referenceFormats } from './references'
import { timelineJsLosses, toTimelineJs } from './timelinejs'

/** One kind of file, before it is known which story and language it is of. */
type DownloadRow = Readonly<{
  id: DataFileId
  /** With `:language` where there is one file per language. */
  pattern: Path
  /** Fields of an event that it has no room for. */
  losses?: readonly string[]
  write: (timeline: Timeline, language: Language) => string
}>

const anyLanguage = ':language' as Language

/** The files in the order in which they are offered. */
export const downloadRows: readonly DownloadRow[] = [
  { id: 'json', pattern: timelineJsonPath, write: (timeline) => writeJson(toTimelineJson(timeline)) },
  { id: 'csv', pattern: eventsCsvPath, losses: tableLosses, write: toEventsCsv },
  { id: 'excel', pattern: excelCsvPath, losses: tableLosses, write: toExcelCsv },
  {
    id: 'timelinejs',
    pattern: timelineJsPath(anyLanguage),
    losses: timelineJsLosses,
    write: (timeline, language) => writeJson(toTimelineJs(timeline, language)),
  },
  ...referenceFormatIds.map((format) => ({
    id: format,
    pattern: sourceReferencesPath(format),
    write: ({ sources }: Timeline) => referenceFormats[format].write(sources.map(sourceReference)),
  })),
  { id: 'schema', pattern: timelineSchemaPath, write: (timeline) => writeJson(toTimelineSchema(timeline)) },
  { id: 'eventSchema', pattern: eventSchemaPath, write: (timeline) => writeJson(toEventSchema(timeline)) },
]

export type Download = Readonly<{
  id: DataFileId
  path: Path
  /** Where there is one file per language. */
  language?: Language
  /** Media type without parameters. */
  type: string
  losses?: readonly string[]
  write: () => string
}>

/** The files of a timeline, in the order in which they are offered. */
export const downloads = (timeline: Timeline): Download[] =>
  downloadRows.flatMap(({ pattern, write, ...row }) => {
    const type = mediaType(pattern)
    const [any] = timeline.site.languages
    return pattern.includes(anyLanguage)
      ? timeline.site.languages.map((language) => ({
          ...row,
          path: pattern.replace(anyLanguage, language) as Path,
          language,
          type,
          write: () => write(timeline, language),
        }))
      : [{ ...row, path: pattern, type, write: () => write(timeline, any) }]
  })

const sizes = once((_: Timeline) => new Map<Path, number>())

/** Size of a file in bytes, remembered: the page of each language asks. */
export const sizeOf = (timeline: Timeline, { path, write }: Download): number => {
  const known = sizes(timeline)
  const size = known.get(path) ?? Buffer.byteLength(write())
  known.set(path, size)
  return size
}
