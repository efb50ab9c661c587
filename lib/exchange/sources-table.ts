/** Reads the table of sources: rows change the sources with their ids or add new ones. Sources without a row stay. */

import { toPublishedSource } from '../formats/json'
import type { Language } from '../languages'
import { defined } from '../pick'
import { slugOf } from '../slug'
import { canonicalWriters } from '../timeline/canonical'
import { idForm, isId } from '../timeline/fields'
import { type FlatField, flatSourceFields } from '../timeline/flat-fields'
import type { Problem } from '../timeline/problems'
import type { AuthoredSource } from '../timeline/schema'
import type { Source } from '../timeline/types'
import { cellValue, changeNoteOf } from './cells'
import { changedFields } from './changes'
import type { ChangeNote } from './entry'
import { withKnownTexts } from './known-texts'
import { nameAllocator } from './names'
import { type Place, problemAt } from './problem'
import type { Table } from './table'

/** A row of the table: the fields for which there are columns; an empty cell is undefined. */
export type SourceRow = {
  place: Required<Place>
  id: string
  fields: Partial<AuthoredSource>
  changeNote?: ChangeNote
}

/** What the import will do with one row. */
export type PlannedSource = {
  place: Required<Place>
  outcome: 'new' | 'changed' | 'unchanged'
  source: AuthoredSource
  /** What a changed source has changed in. */
  changes?: readonly string[]
  notes: readonly string[]
}

/** Reads the rows of a table of sources. */
export const sourceRows = (
  { rows, columns }: Table,
  file: string,
  languages: readonly Language[],
): SourceRow[] => {
  const has = ({ path }: FlatField): boolean => columns.includes(path)
  const fields = flatSourceFields(languages).filter((field) => field.path !== 'id' && has(field))
  return rows.map(({ at, cells }) => {
    const changeNote = changeNoteOf(cells, languages)
    return {
      place: { file, at },
      id: cells.get('id') ?? '',
      fields: Object.fromEntries(fields.map((field) => [field.path, cellValue(cells, field, languages)])),
      ...(changeNote && { changeNote }),
    }
  })
}

/** A source without an id whose address is there already: a copied row, or a deleted column. */
const alreadyThere = ({ place }: SourceRow, id: string): Problem => {
  const came = `no id, and the address of the source "${id}"`
  const fix = `write ${id} if it is this source, otherwise an id of its own`
  return problemAt(place, { came, allowed: 'a new address, if there is no id', fix }, ['id'])
}

/**
 * Plans the sources of a table.
 *
 * @param at the time of corrections
 */
export const planSources = (
  known: readonly Source[],
  rows: readonly SourceRow[],
  languages: readonly Language[],
  at: string,
): { steps: PlannedSource[]; problems: Problem[] } => {
  const problems: Problem[] = []
  const write = (source: AuthoredSource): string => canonicalWriters(languages).sources([source])
  const byId = new Map(known.map((source) => [source.id, toPublishedSource(source) as AuthoredSource]))
  const give = nameAllocator([...byId.keys(), ...rows.map(({ id }) => id)])
  const idByUrl = new Map(known.map(({ id, url }) => [url, id]))
  const seen = new Map<string, SourceRow>()
  const steps = rows.map((row): PlannedSource => {
    const { place, id, fields, changeNote } = row
    const first = seen.get(id)
    if (id !== '' && first) {
      const allowed = `each source once; ${first.place.at} already has this one`
      problems.push(
        problemAt(place, { came: `the id "${id}"`, allowed, fix: 'delete one of the two' }, ['id']),
      )
    }
    seen.set(id, row)
    const same = id === '' && fields.url !== undefined ? idByUrl.get(fields.url) : undefined
    if (same) problems.push(alreadyThere(row, same))
    const before = byId.get(id)
    if (!before) {
      const name = id || give(slugOf(fields.title ?? '') || slugOf(fields.url ?? '') || 'source')
      if (!isId(name)) {
        const found = {
          came: `the id "${name}"`,
          allowed: idForm,
          fix: 'correct it, or leave the cell empty to have one made of the title',
        }
        problems.push(problemAt(place, found, ['id']))
      }
      return { place, outcome: 'new', source: defined({ ...fields, id: name }) as AuthoredSource, notes: [] }
    }
    const source = withKnownTexts(defined({ ...before, ...fields }) as AuthoredSource, before)
    if (write(source) === write(before)) {
      const notes = changeNote ? ['the note on a correction: nothing else was changed'] : []
      return { place, outcome: 'unchanged', source: before, notes }
    }
    const corrections = [...(before.corrections ?? []), ...(changeNote ? [{ at, ...changeNote }] : [])]
    return {
      place,
      outcome: 'changed',
      changes: changedFields(before, source),
      source: { ...source, ...(corrections.length > 0 && { corrections }) },
      notes: [],
    }
  })
  return { steps, problems }
}
