/** The ids that data files may refer to, each with the name or title of its entry. */

import { compareTexts } from '../compare-texts'
import type { Language } from '../languages'
import { type DataFile, type DataFiles, readDataFiles } from './data-files'
import { listNames, type Referred } from './fields'

export type KnownIds = Readonly<Record<Referred, ReadonlyMap<string, string>>>

/** The text of a field that is either a plain text or has one per language. */
const textOf = (field: unknown, language: Language): string | undefined => {
  if (typeof field === 'string') return field
  const text = (field as Record<string, unknown> | null | undefined)?.[language]
  return typeof text === 'string' ? text : undefined
}

const idsOf = (items: readonly unknown[], language: Language): ReadonlyMap<string, string> =>
  new Map(
    items
      .flatMap((item) => {
        const { id, name, title } = (item ?? {}) as { id?: unknown; name?: unknown; title?: unknown }
        return typeof id === 'string'
          ? [[id, textOf(name, language) ?? textOf(title, language) ?? ''] as const]
          : []
      })
      .sort(([a], [b]) => compareTexts(a, b)),
  )

const itemsOf = (file: DataFile | undefined): readonly unknown[] =>
  Array.isArray(file?.value) ? file.value : []

/** The known ids, sorted. Reads raw values, so entries with other problems are included. */
export const knownIds = ({ top, events }: DataFiles, language: Language): KnownIds => ({
  ...(Object.fromEntries(
    listNames.map((name) => [name, idsOf(itemsOf(top.get(name)), language)]),
  ) as unknown as KnownIds),
  events: idsOf(
    [...events.values()].map(({ value }) => value),
    language,
  ),
})

/** Reads a data folder and returns its known ids. */
export const readKnownIds = (dir: string, language: Language): KnownIds =>
  knownIds(readDataFiles(dir), language)
