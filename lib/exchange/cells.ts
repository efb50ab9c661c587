/** Reads the cells of our own tables: lists, citations, numbers, texts by language and notes on corrections. */
import { listSeparator, locatorSeparator } from '../formats/columns'
import type { Language } from '../languages'
import { withoutSeconds } from '../timeline/dates'
import type { FlatField } from '../timeline/flat-fields'
import type { AuthoredCitation, AuthoredClaim } from '../timeline/schema'
import type { ChangeNote, PartialText } from './entry'
import { oneLine } from './html-text'

export type Cells = ReadonlyMap<string, string>

/** The items of a list, without empty ones. */
export const itemsOf = (cell: string): string[] =>
  cell
    .split(listSeparator.trim())
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** A dash that a program put in the place of the hyphen of `paras 1-4`. */
const DASH_IN_RANGE = /(\d)\s*[‐‑‒–—−]\s*(\d)/g

const citationOf = (item: string): AuthoredCitation => {
  const [source = '', ...locator] = item.split(locatorSeparator.trim())
  return {
    source: source.trim(),
    locator: locator.join(locatorSeparator.trim()).trim().replace(DASH_IN_RANGE, '$1-$2'),
  }
}

/** What the columns of a statement beside its text say. Only `sources` has a value where its cell is empty. */
export const claimParts = {
  saidBy: (cell) => cell || undefined,
  themes: (cell) => {
    const themes = itemsOf(cell)
    return themes.length > 0 ? themes : undefined
  },
  /** `minutes, para 4; diary, page 3` */
  sources: (cell) => itemsOf(cell).map(citationOf),
} as const satisfies { [Name in keyof AuthoredClaim]?: (cell: string) => AuthoredClaim[Name] | undefined }

/** The texts of the columns `name.en`, `name.ko` and so on. */
export const localized = (cells: Cells, name: string, languages: readonly Language[]): PartialText =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const text = oneLine(cells.get(`${name}.${language}`) ?? '')
      return text === '' ? [] : [[language, text]]
    }),
  )

const number = (cell: string | undefined): number | undefined =>
  // Text that is not a number is kept, so that validation reports it.
  cell ? ((/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell) as number) : undefined

/** The value of a field, or undefined if its cells are empty. */
export const cellValue = (
  cells: Cells,
  { path, kind }: FlatField,
  languages: readonly Language[],
): unknown => {
  const cell = cells.get(path)
  if (kind === 'number') return number(cell)
  if (kind === 'list') {
    const items = itemsOf(cell ?? '')
    return items.length > 0 ? items : undefined
  }
  if (kind === 'date') return withoutSeconds(cell ?? '') || undefined
  if (kind === 'text' || kind === 'moment') return cell || undefined
  const text = localized(cells, path, languages)
  return Object.keys(text).length > 0 ? text : undefined
}

/** The note of a row on its change. Undefined if its cells are empty. */
export const changeNoteOf = (cells: Cells, languages: readonly Language[]): ChangeNote | undefined => {
  const note = localized(cells, 'correction', languages)
  if (Object.keys(note).length === 0) return undefined
  const minor = cells.get('correction.minor') ?? ''
  // Programs write truth in their own language.
  const isMinor = minor !== '' && !/^(?:0|false|no|falsch|faux|nein|non)$/i.test(minor)
  return { note: note as ChangeNote['note'], ...(isMinor && { minor: true as const }) }
}
