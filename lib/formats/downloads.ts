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
import type { DataFileId, Language } from '../languages'
import { once } from '../remembered'
import type { Timeline } from '../timeline/types'
import { eventsCsvLosses, toEventsCsv, toExcelCsv } from './events-csv'
import { toTimelineJson, writeJson } from './json'
import { toEventSchema, toTimelineSchema } from './json-schema'
import { sourceReference } from './reference'
import { referenceFormatIds, referenceFormats } from './references'
import { timelineJsLosses, toTimelineJs } from './timelinejs'

export type Download = Readonly<{
  id: DataFileId
  path: Path
  /** Where there is one file per language. */
  language?: Language
  /** Media type without parameters. */
  type: string
  /** Fields of an event that it has no room for. */
  losses?: readonly string[]
  write: () => string
}>

const json = 'application/json'

const referenceTypes = {
  csl: json,
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
}

/** The files in the order in which they are offered. */
export const downloads = (timeline: Timeline): Download[] => [
  { id: 'json', path: timelineJsonPath, type: json, write: () => writeJson(toTimelineJson(timeline)) },
  {
    id: 'csv',
    path: eventsCsvPath,
    type: 'text/csv',
    losses: eventsCsvLosses,
    write: () => toEventsCsv(timeline),
  },
  {
    id: 'excel',
    path: excelCsvPath,
    type: 'text/csv',
    losses: eventsCsvLosses,
    write: () => toExcelCsv(timeline),
  },
  ...timeline.site.languages.map((language) => ({
    id: 'timelinejs' as const,
    path: timelineJsPath(language),
    language,
    type: json,
    losses: timelineJsLosses,
    write: () => writeJson(toTimelineJs(timeline, language)),
  })),
  ...referenceFormatIds.map((format) => ({
    id: format,
    path: sourceReferencesPath(format),
    type: referenceTypes[format],
    write: () => referenceFormats[format].write(timeline.sources.map(sourceReference)),
  })),
  {
    id: 'schema',
    path: timelineSchemaPath,
    type: 'application/schema+json',
    write: () => writeJson(toTimelineSchema(timeline)),
  },
  {
    id: 'eventSchema',
    path: eventSchemaPath,
    type: 'application/schema+json',
    write: () => writeJson(toEventSchema(timeline)),
  },
]

const sizes = once((_: Timeline) => new Map<Path, number>())

/** Size of a file in bytes, remembered: the page of each language asks. */
export const sizeOf = (timeline: Timeline, { path, write }: Download): number => {
  const known = sizes(timeline)
  const size = known.get(path) ?? Buffer.byteLength(write())
  known.set(path, size)
  return size
}
