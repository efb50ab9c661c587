/** The texts of a dictionary on data downloads and citations. */

/** The published files for the whole timeline. */
export type DataFileId =
  | 'json'
  | 'csv'
  | 'excel'
  | 'statements'
  | 'sources'
  | 'workbook'
  | 'timelinejs'
  | 'csl'
  | 'bibtex'
  | 'ris'
  | 'schema'
  | 'eventSchema'

/** The parts of a citation. `date` is the day of the entry's last change (`2026-11-23`). */
export type Cited = { site: string; title: string; date: string; address: string }

export type CitationStyle = { name: string; write: (cited: Cited) => string }

export type DataWords = {
  heading: string
  lead: string
  datasetName: (siteName: string) => string
  files: {
    heading: string
    lead: string
    /** The name and purpose of each file. */
    each: Readonly<Record<DataFileId, { name: string; use: string }>>
    size: (kilobytes: number) => string
    /** Precedes the names of fields that a file lacks. */
    lacks: string
    /** Precedes examples of dates that a file cannot hold in full. */
    simplifies: string
    lacksNote: string
  }
  event: { heading: string; lead: string; json: string; references: string; calendar: string }
  more: string
  licence: {
    heading: string
    lead: (licence: string) => string
    credit: (made: { site: string; licence: string; date: string; address: string }) => string
  }
  use: {
    heading: string
    commandLine: string
    /** Programs that open the table, each with instructions. */
    programs: readonly { name: string; text: string }[]
    sheets: string
    dates: string
    formulas: string
  }
  fields: {
    heading: string
    lead: string
    lists: Readonly<Record<'events' | 'sources' | 'actors', string>>
    optional: string
  }
  cite: {
    heading: string
    /** One word, for a row of links. */
    short: string
    lead: string
    styles: readonly CitationStyle[]
    files: string
  }
}
