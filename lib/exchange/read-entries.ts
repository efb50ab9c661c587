/** Reads the entries of a file in any supported format. */
import { correctionColumns, sheetNames } from '../formats/columns'
import { isLanguage, type Language } from '../languages'
import { DataError, type Problem } from '../timeline/problems'
import type { Timeline } from '../timeline/types'
import type { Entry } from './entry'
import { tableEntries } from './events-table'
import { readInput } from './input'
import { knownRows } from './known-rows'
import { mergeLanguages } from './merge'
import { problemAt, refuse } from './problem'
import { restored } from './restore'
import { slideEntry } from './slide-entry'
import type { Slides } from './slides'
import { readSlidesJson } from './slides-json'
import { readSlidesTable, slideColumns } from './slides-table'
import { type SourceRow, sourceRows } from './sources-table'
import { type StatementRow, statementRows, withStatements } from './statements-table'
import { headerRow, type KnownColumns, readTable, type Table, toTable } from './table'
import type { Workbooks, Worksheet } from './workbook'

export type FileOptions = {
  /** Language of files in one language whose name does not tell it. */
  language?: string | undefined
  /** IANA time zone for times in files that do not give one. */
  zone: string
  encoding?: string | undefined
  /** Those of the files that are workbooks. */
  workbooks?: Workbooks | undefined
}

export type Entries = {
  entries: readonly Entry[]
  sources: readonly SourceRow[]
  notes: readonly string[]
}

/** What one file has. */
type FileContent = Entries & { statements: readonly StatementRow[] }

const nothing: FileContent = { entries: [], statements: [], sources: [], notes: [] }

/** Splits `ko=story.json`, and detects the language in a name such as `timelinejs.ko.json`. */
const splitName = (name: string): { file: string; language?: string } => {
  const [, given, rest] = /^([a-z]{2,3})=(.+)$/.exec(name) ?? []
  if (given && rest) return { file: rest, language: given }
  const [, inside] = /\.([a-z]{2,3})\.(?:json|csv)$/.exec(name) ?? []
  return { file: name, ...(inside && isLanguage(inside) && { language: inside }) }
}

/** The path in the name of a file on the command line. */
export const fileOf = (name: string): string => splitName(name).file

const languageOf = (
  named: string | undefined,
  file: string,
  { site }: Timeline,
  given?: string,
): Language => {
  const only = site.languages.length === 1 ? site.languages[0] : undefined
  const language = named ?? given ?? only
  if (language && isLanguage(language) && site.languages.includes(language)) return language
  return refuse(
    file,
    language ? `the language "${language}"` : 'a file in an unknown language',
    `one of ${site.languages.join(', ')}`,
    `name it: npm run import -- ${site.languages.map((one) => `${one}=FILE`).join(' ')}`,
  )
}

const tables = sheetNames.join(', ')

/**
 * A sheet that does not begin with the names of its columns.
 *
 * @param row the number of the row that has them, or 0
 */
const noHeader = (file: string, sheet: string, row: number): Problem =>
  problemAt(
    { file, at: `${sheet} row 1` },
    {
      came: row > 0 ? `no column names; row ${row} has them` : 'no column names',
      allowed: 'the column names in the first row, as in record.xlsx of the site',
      fix: row > 0 ? 'delete the rows above them' : 'put the column names back, or delete the sheet',
    },
  )

const together = (contents: readonly FileContent[]): FileContent => ({
  entries: contents.flatMap(({ entries }) => entries),
  statements: contents.flatMap(({ statements }) => statements),
  sources: contents.flatMap(({ sources }) => sources),
  notes: contents.flatMap(({ notes }) => notes),
})

/** Reads files into a timeline. */
const reader = (timeline: Timeline, options: FileOptions, problems: Problem[]) => {
  const { site } = timeline
  const { languages } = site
  const known = knownRows(timeline)
  const columns: KnownColumns = {
    slides: slideColumns,
    events: [...known.events.columns, ...correctionColumns(languages)],
    statements: known.statements.columns,
    sources: [...known.sources.columns, ...correctionColumns(languages)],
  }

  const fromSlides = ({ slides, notes }: Slides, name: string): FileContent => {
    const { file, language: named } = splitName(name)
    const language = languageOf(named, file, timeline, options.language)
    const slideOptions = { language, zone: options.zone, site }
    const entries = slides.flatMap((slide) => slideEntry(slide, file, slideOptions, problems) ?? [])
    return { ...nothing, entries, notes }
  }

  const fromTable = (table: Table, name: string): FileContent => {
    const { file } = splitName(name)
    if (table.kind === 'slides') return fromSlides(readSlidesTable(table), name)
    const { columns: names, find } = known[table.kind]
    if (names.includes('when') && !table.columns.includes('when')) {
      const added = table.rows.find(({ cells }) => !find(cells))
      if (added)
        refuse(
          { file, at: added.at },
          'a new event, and no column "when"',
          'the columns of events.csv; what is there already may do without some',
          'add the column, or export the whole table',
        )
    }
    const own = restored(table, file, known[table.kind], problems)
    const { notes } = own
    if (table.kind === 'statements')
      return { ...nothing, statements: statementRows(own, file, languages), notes }
    if (table.kind === 'sources') return { ...nothing, sources: sourceRows(own, file, languages), notes }
    return { ...nothing, entries: tableEntries(own, file, languages, problems), notes }
  }

  const fromSheet = ({ name: sheet, rows }: Worksheet, name: string): FileContent => {
    const { file } = splitName(name)
    const table = toTable(rows, columns, { file, header: 1, sheet })
    const isEmpty = rows.every((row) => row.every((cell) => cell === ''))
    const header = table ? 1 : headerRow(rows, columns)
    if (header > 1 || (!table && !isEmpty && sheetNames.some((one) => one === sheet.toLowerCase())))
      throw new DataError([noHeader(file, sheet, header)])
    if (!table)
      return isEmpty ? nothing : { ...nothing, notes: [`the sheet “${sheet}” is none of ${tables}: ignored`] }
    return table.rows.length === 0 ? nothing : fromTable(table, name)
  }

  const fromWorkbook = (sheets: readonly Worksheet[], name: string): FileContent => {
    const content = together(sheets.map((sheet) => fromSheet(sheet, name)))
    const { entries, statements, sources } = content
    if (entries.length + statements.length + sources.length > 0 || problems.length > 0) return content
    return refuse(
      splitName(name).file,
      `no sheet with rows of events: ${sheets.map((sheet) => sheet.name).join(', ')}`,
      `sheets with the columns of ${tables}, or of TimelineJS`,
      'put the column names into the first row, as in record.xlsx of the site',
    )
  }

  return (name: string): FileContent => {
    const { file } = splitName(name)
    const workbook = options.workbooks?.get(file)
    if (workbook) return fromWorkbook(workbook, name)
    const { kind, text, notes } = readInput(file, options.encoding)
    const content =
      kind === 'json'
        ? fromSlides(readSlidesJson(file, text), name)
        : fromTable(readTable(file, text, columns), name)
    return { ...content, notes: [...notes, ...content.notes] }
  }
}

/**
 * Reads one file, or one per language, or the tables of the record.
 *
 * @throws DataError with all problems found
 */
export const readEntries = (names: readonly string[], timeline: Timeline, options: FileOptions): Entries => {
  const problems: Problem[] = []
  const read = reader(timeline, options, problems)
  const files = names.map((name) => read(name))
  const { statements, sources } = together(files)
  const ofEvents = files.map(({ entries }) => entries).filter((entries) => entries.length > 0)
  if (problems.length > 0) throw new DataError(problems)
  const entries = withStatements(mergeLanguages(ofEvents), statements, timeline, problems)
  if (problems.length > 0) throw new DataError(problems)
  return {
    entries,
    sources,
    notes: files.flatMap(({ notes }, index) => notes.map((note) => `${names[index]}: ${note}`)),
  }
}
