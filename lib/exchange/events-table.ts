/** Rows of our own `events.csv` as events. A cell left empty empties its field; a column left out does not touch it. */
import { listSeparator, locatorSeparator, nothingInLine } from '../formats/events-csv'
import type { Language } from '../languages'
import { type FlatField, flatFields } from '../timeline/flat-fields'
import type { Problem } from '../timeline/problems'
import type { AuthoredEvent } from '../timeline/schema'
import type { Entry, EntryFields, PartialText } from './entry'
import { oneLine } from './html-text'
import { problemAt } from './problem'
import type { Row, Table } from './table'

type Claim = AuthoredEvent['claims'][number]

const itemsOf = (cell: string): string[] =>
  cell
    .split(listSeparator.trim())
    .map((item) => item.trim())
    .filter((item) => item !== '')

const linesOf = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split(/\r\n|\r|\n/)
        .map(oneLine)
        .map((line) => (line === nothingInLine ? '' : line))
    : []

const localized = ({ cells }: Row, name: string, languages: readonly Language[]): PartialText =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = oneLine(cells.get(`${name}.${language}`) ?? '')
      return text === '' ? [] : [[language, text]]
    }),
  )

const citationOf = (item: string): Claim['sources'][number] => {
  const [source = '', ...locator] = item.split(locatorSeparator.trim())
  return { source: source.trim(), locator: locator.join(locatorSeparator.trim()).trim() }
}

const claimsOf = (row: Row, file: string, languages: readonly Language[], problems: Problem[]): Claim[] => {
  const column = (name: string) => linesOf(row.cells.get(`claims.${name}`))
  const texts = languages.map((language) => ({ language, lines: column(`text.${language}`) }))
  const [first = { language: languages[0], lines: [] }] = texts
  const others = {
    ...Object.fromEntries(texts.map(({ language, lines }) => [`text.${language}`, lines])),
    ...Object.fromEntries(['saidBy', 'themes', 'sources'].map((name) => [name, column(name)])),
  }
  const count = first.lines.length
  for (const [name, lines] of Object.entries(others)) {
    if (lines.length === count || (lines.length === 0 && !name.startsWith('text'))) continue
    const came = `${lines.length} lines`
    const allowed = `${count}, as claims.text.${first.language} has: one line per statement, ${nothingInLine} where it has none`
    problems.push(
      problemAt({ file, at: row.at }, { came, allowed, fix: 'make them match' }, [`claims.${name}`]),
    )
  }
  return first.lines.map((_, index) => {
    const said = others.saidBy?.[index]
    const themes = itemsOf(others.themes?.[index] ?? '')
    return {
      text: Object.fromEntries(
        texts.map(({ language, lines }) => [language, lines[index] ?? '']),
      ) as Claim['text'],
      ...(said && { saidBy: said }),
      ...(themes.length > 0 && { themes }),
      sources: itemsOf(others.sources?.[index] ?? '').map(citationOf),
    }
  })
}

const number = (cell: string | undefined): number | undefined =>
  // Text that is no number stays what it is, for the check to refuse.
  cell ? ((/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell) as number) : undefined

/** The value of a field, or undefined where its cells are empty. */
const cellValue = (row: Row, { path, kind }: FlatField, languages: readonly Language[]): unknown => {
  const cell = row.cells.get(path)
  if (kind === 'number') return number(cell)
  if (kind === 'list') {
    const items = itemsOf(cell ?? '')
    return items.length > 0 ? items : undefined
  }
  if (kind === 'text') return cell || undefined
  const text = localized(row, path, languages)
  return Object.keys(text).length > 0 ? text : undefined
}

/** A field that is an object: nothing where all its cells are empty, else its texts whole, for the check to ask for. */
const objectOf = (row: Row, fields: readonly FlatField[], languages: readonly Language[]): unknown => {
  const values = fields.map((field) => ({ ...field, value: cellValue(row, field, languages) }))
  if (values.every(({ value }) => value === undefined)) return undefined
  return Object.fromEntries(
    values.flatMap(({ path, kind, value = kind === 'localized' ? {} : undefined }) =>
      value === undefined ? [] : [[path.slice(path.indexOf('.') + 1), value]],
    ),
  )
}

/** Given by an entry itself, not among its fields. */
const own: readonly string[] = ['id', 'title', 'summary']

/** The fields that the table has columns for. */
const fieldsOf = (row: Row, has: (start: string) => boolean, languages: readonly Language[]): EntryFields =>
  Object.fromEntries(
    [...flatFields(languages)]
      .filter(([name, fields]) => fields.length > 0 && !own.includes(name) && has(name))
      .map(([name, fields]) => {
        const [only] = fields
        return [
          name,
          only?.path === name ? cellValue(row, only, languages) : objectOf(row, fields, languages),
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
  return {
    place: { file, at },
    ...(id && { id }),
    ...(slug && { slug }),
    fields,
    title: localized(row, 'title', languages),
    summary: localized(row, 'summary', languages),
    links: [],
    ...(cell('withdrawn.at') && { isWithdrawn: true }),
    notes: [],
  }
}

/** The rows; what is wrong with their cells is added to the problems. */
export const tableEntries = (
  table: Table,
  file: string,
  languages: readonly Language[],
  problems: Problem[],
): Entry[] => table.rows.map((row) => rowEntry(row, table, file, languages, problems))
