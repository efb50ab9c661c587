/**
 * Undoes in our own tables what spreadsheet programs did to the cells that nobody edited: compares each cell with what the
 * site would write now, and takes that where a program could have made the one of the other. What it cannot decide, it
 * reports.
 */
import { type Problem, shown } from '../timeline/problems'
import type { Cells } from './cells'
import { dateRestorer, KEEP_TEXT, type Outcome, type Pair } from './date-cells'
import type { KnownTable } from './known-rows'
import { problemAt } from './problem'
import { isSameText, isShortNumber } from './rewritten'
import type { Table } from './table'

/** Columns that are not read back: they follow from others. */
const DERIVED = /^(?:(?:.+\.)?(?:earliest|latest)(?:\.time)?|updated|(?:claims\.)?evidence)$/

/** What programs show in the place of a value. */
const ERROR = /^(?:#(?:N\/A|[A-Z]+[!?]|DIV\/0!|BEZUG!|WERT!|NOMBRE!|VALEUR!)|Err:\d{3}|#{3,})$/i

const lineOf = (line: string, known: string): string => (isSameText(known, line) ? known : line)

/** Line by line where both have the same number of lines, so that one edited line leaves the others as they are. */
const restoredText = (cell: string, known: string): string => {
  if (isSameText(known, cell)) return known
  const [lines, knownLines] = [cell, known].map((text) => text.split(/\r\n|\r|\n/)) as [string[], string[]]
  if (lines.length === 1 || lines.length !== knownLines.length) return cell
  return lines.map((line, index) => lineOf(line, knownLines[index] ?? '')).join('\n')
}

/** Restores a cell of text. */
const restoreText = ({ cell, known }: Pair): Outcome => {
  const text = known === undefined ? cell : restoredText(cell, known)
  if (text !== cell || text === known) return { cell: text }
  const came = shown(cell)
  if (ERROR.test(cell)) {
    const fix = 'write the value itself; where signs # fill the cell, make the column wider and save again'
    return { problem: { came, allowed: 'a value, not the error of a formula', fix } }
  }
  if (isShortNumber(cell)) {
    const fix = `write all its digits; ${KEEP_TEXT}`
    return { problem: { came, allowed: 'all digits: a program shortened this number', fix } }
  }
  return { cell }
}

/** Texts that no event can do without: an empty cell is a slip, and would change nothing. */
const NEEDED = /^(?:title|summary)\.[a-z]+$/

const emptied = (known: string): Outcome => {
  const fix = `fill in the cell, such as with ${shown(known)}; in merged cells all but the first are empty`
  return { problem: { came: 'nothing', allowed: 'some text', fix } }
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

/** The part of a field that its columns share: `place` of `place.name.en`. */
const fieldOf = (column: string): string => column.split('.')[0] ?? ''

/** The columns that a table lacks of fields of which it has others: those keep what the site has. */
const missingParts = (table: Table, known: readonly (Cells | undefined)[]): string[] => {
  const fields = new Set(table.columns.filter((name) => name.includes('.')).map(fieldOf))
  const all = known.find((cells) => cells !== undefined)?.keys() ?? []
  return [...all].filter((name) => fields.has(fieldOf(name)) && !table.columns.includes(name))
}

/**
 * The table with its cells as they were before a program rewrote them. Cells that cannot be decided are added to
 * `problems`, by row and column.
 *
 * @param site the table as the site would write it now
 */
export const restored = (table: Table, file: string, site: KnownTable, problems: Problem[]): Table => {
  const known = table.rows.map(({ cells }) => site.find(cells))
  const missing = missingParts(table, known)
  const rows = table.rows.map((row, index) => {
    const own = new Map(row.cells)
    for (const name of missing) own.set(name, known[index]?.get(name) ?? '')
    return { at: row.at, cells: own }
  })
  const notes: string[] = []
  for (const column of table.columns.filter((name) => !DERIVED.test(name))) {
    const pairs = rows.map(({ cells }, index) => ({
      cell: cells.get(column) ?? '',
      known: known[index]?.get(column),
    }))
    const restoreDate = site.dates.includes(column) ? dateRestorer(pairs) : undefined
    const rewritten: [from: string, to: string][] = []
    pairs.forEach((pair, index) => {
      const row = rows[index]
      if (!row || pair.cell === (pair.known ?? '')) return
      const isLost = pair.cell === '' && pair.known && NEEDED.test(column)
      const outcome = isLost ? emptied(pair.known ?? '') : (restoreDate?.(pair) ?? restoreText(pair))
      if ('problem' in outcome) {
        problems.push(problemAt({ file, at: row.at }, outcome.problem, [column]))
        return
      }
      if (outcome.cell === pair.cell) return
      row.cells.set(column, outcome.cell)
      // Line ends and spaces are no news.
      if (withoutSpace(pair.cell) !== withoutSpace(outcome.cell)) rewritten.push([pair.cell, outcome.cell])
    })
    const [first] = rewritten
    if (first) {
      const count = rewritten.length === 1 ? 'a cell' : `${rewritten.length} cells`
      const [from, to] = first.map(shown)
      notes.push(`${column}: ${count} in another form, read as meant: ${from} is ${to}`)
    }
  }
  return { ...table, columns: [...table.columns, ...missing], rows, notes: [...table.notes, ...notes] }
}
