/**
 * Reads rows of `events.csv` as events. An empty cell clears its field; a missing column leaves it unchanged.
 */
import { nothingInLine } from '../formats/columns'
import type { Language } from '../languages'
import { defined } from '../pick'
import { type FlatField, flatFields } from '../timeline/flat-fields'
import type { Problem } from '../timeline/problems'
import type { AuthoredClaim } from '../timeline/schema'
import { cellValue, changeNoteOf, claimParts, localized } from './cells'
import type { Entry, EntryFields } from './entry'
import { oneLine } from './html-text'
import { importanceReader } from './importance'
import { problemAt } from './problem'
import type { Row, Table } from './table'

const linesOf = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split(/\r\n|\r|\n/)
        .map(oneLine)
        .map((line) => (line === nothingInLine ? '' : line))
    : []

const claimsOf = (
  row: Row,
  file: string,
  languages: readonly Language[],
  problems: Problem[],
): AuthoredClaim[] => {
  const column = (name: string) => linesOf(row.cells.get(`claims.${name}`))
  const texts = languages.map((language) => ({ language, lines: column(`text.${language}`) }))
  const [first = { language: languages[0], lines: [] }] = texts
  const others = {
    ...Object.fromEntries(texts.map(({ language, lines }) => [`text.${language}`, lines])),
    ...Object.fromEntries(Object.keys(claimParts).map((name) => [name, column(name)])),
  }
  const count = first.lines.length
  for (const [name, lines] of Object.entries(others)) {
    if (lines.length === count || (lines.length === 0 && !name.startsWith('text'))) continue
    const came = `${lines.length} lines`
    const allowed = `${count}, as in claims.text.${first.language}: one line per statement, ${nothingInLine} for none`
    problems.push(
      problemAt({ file, at: row.at }, { came, allowed, fix: 'use the same number of lines' }, [
        `claims.${name}`,
      ]),
    )
  }
  return first.lines.map((_, index) => {
    const text = Object.fromEntries(texts.map(({ language, lines }) => [language, lines[index] ?? '']))
    const parts = Object.entries(claimParts).map(([name, read]) => [name, read(others[name]?.[index] ?? '')])
    return defined({ text, ...Object.fromEntries(parts) }) as AuthoredClaim
  })
}

/**
 * An object field, or undefined if all cells are empty. Empty texts become `{}`, so that validation fails.
 */
const objectOf = (row: Row, fields: readonly FlatField[], languages: readonly Language[]): unknown => {
  const values = fields.map((field) => ({ ...field, value: cellValue(row.cells, field, languages) }))
  if (values.every(({ value }) => value === undefined)) return undefined
  return Object.fromEntries(
    values.flatMap(({ path, kind, optional, value = kind === 'localized' && !optional ? {} : undefined }) =>
      value === undefined ? [] : [[path.slice(path.indexOf('.') + 1), value]],
    ),
  )
}

/** Columns that are properties of the entry, not part of its `fields`. */
const own: readonly string[] = ['id', 'title', 'summary']

/** The fields for which the table has columns. */
const fieldsOf = (row: Row, has: (start: string) => boolean, languages: readonly Language[]): EntryFields =>
  Object.fromEntries(
    [...flatFields(languages)]
      .filter(([name, fields]) => fields.length > 0 && !own.includes(name) && has(name))
      .map(([name, fields]) => {
        const [only] = fields
        return [
          name,
          only?.path === name ? cellValue(row.cells, only, languages) : objectOf(row, fields, languages),
        ]
      }),
  )

const rowEntry = (
  row: Row,
  { columns }: Table,
  file: string,
  languages: readonly Language[],
  problems: Problem[],
): Entry => {
  const { at, cells } = row
  const has = (start: string): boolean =>
    columns.some((name) => name === start || name.startsWith(`${start}.`))
  const cell = (name: string): string | undefined => cells.get(name) || undefined
  const fields: EntryFields = {
    ...fieldsOf(row, has, languages),
    ...(has('claims.text') && { claims: claimsOf(row, file, languages, problems) }),
  }
  const [id, slug] = [cell('id'), cell('slug')]
  const changeNote = changeNoteOf(cells, languages)
  return {
    place: { file, at },
    ...(id && { id }),
    ...(slug && { slug }),
    ...(changeNote && { changeNote }),
    fields,
    title: localized(cells, 'title', languages),
    summary: localized(cells, 'summary', languages),
    links: [],
    ...(cell('withdrawn.at') && { isWithdrawn: true }),
    notes: [],
  }
}

/** A table in which key events are named as in the data, whatever word or tick an editor has for them. */
const withImportance = (table: Table): Table => {
  if (!table.columns.includes('importance')) return table
  const cellOf = ({ cells }: Row): string => cells.get('importance') ?? ''
  const read = importanceReader(table.rows.map(cellOf))
  const rows = table.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells, ['importance', read(cellOf(row)) ?? '']]),
  }))
  return { ...table, rows }
}

/** Reads the rows of a table. Problems with cells are added to `problems`. */
export const tableEntries = (
  table: Table,
  file: string,
  languages: readonly Language[],
  problems: Problem[],
): Entry[] => {
  const read = withImportance(table)
  return read.rows.map((row) => rowEntry(row, read, file, languages, problems))
}
