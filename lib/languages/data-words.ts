/** The words about taking the data out, and about citing an entry, in one language. */

/** The published files about the whole timeline. */
export type DataFileId =
  | 'json'
  | 'csv'
  | 'excel'
  | 'timelinejs'
  | 'csl'
  | 'bibtex'
  | 'ris'
  | 'schema'
  | 'eventSchema'

/** What a citation is made of. `date`: the day of the entry's last change, as the data has it (`2026-11-23`). */
export type Cited = { site: string; title: string; date: string; address: string }

export type CitationStyle = { name: string; write: (cited: Cited) => string }

export type DataWords = {
  heading: string
  lead: string
  datasetName: (siteName: string) => string
  files: {
    heading: string
    lead: string
    /** Names of files and what each is for. */
    each: Readonly<Record<DataFileId, { name: string; use: string }>>
    size: (kilobytes: number) => string
    /** Stands before the names of fields that a file lacks. */
    lacks: string
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
    /** Ways to open the table, each with what to mind. */
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
    lead: string
    styles: readonly CitationStyle[]
    files: string
  }
}
