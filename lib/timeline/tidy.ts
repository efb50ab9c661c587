/**
 * Finds the files of a data folder that are not in canonical form, and the JSON Schemas that are out of date.
 */
import type { Language } from '../languages'
import { languagesOf } from './authored'
import { canonicalWriters, withLedgerSchema } from './canonical'
import { type DataFile, type DataFiles, LEDGER_FILE, readDataFiles } from './data-files'
import { editorSchemas } from './editor-schemas'
import { listNames } from './fields'
import { knownIds } from './known-ids'
import { formProblem } from './ledger'
import { DataError } from './problems'
import type { AuthoredEvent, AuthoredSite } from './schema'

/** The correct texts of files that differ or are missing, by path relative to the folder. */
export type Untidy = {
  files: ReadonlyMap<string, string>
  schemas: ReadonlyMap<string, string>
  /** Whether the folder has any schemas. They are optional. */
  hasSchemas: boolean
}

// Git on Windows may have converted the line endings.
const isSame = (text: string | undefined, other: string): boolean =>
  text === other || text?.replaceAll('\r\n', '\n') === other

const schemasOf = (files: DataFiles): ReadonlyMap<string, string> => {
  const languages = languagesOf(files)
  return editorSchemas(languages, knownIds(files, languages[0] ?? 'en'))
}

/** The up-to-date schemas of a folder, by path relative to it. */
export const currentSchemas = (dir: string): ReadonlyMap<string, string> => schemasOf(readDataFiles(dir))

const staleSchemas = (files: DataFiles): ReadonlyMap<string, string> =>
  new Map(
    [...schemasOf(files)].filter(
      ([path, text]) => !isSame(files.schemas.get(path.slice(path.lastIndexOf('/') + 1)), text),
    ),
  )

/** The canonical text of each file that has the expected top-level type. */
const canonicalTexts = ({ top, events, ledger }: DataFiles, languages: readonly Language[]) => {
  const write = canonicalWriters(languages)
  const texts: [path: string, file: DataFile, text: string][] = []
  const isObject = ({ value }: DataFile): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  for (const name of listNames) {
    const file = top.get(name)
    if (file && Array.isArray(file.value)) texts.push([`${name}.json`, file, write.list(name, file.value)])
  }
  const site = top.get('site')
  if (site && isObject(site)) texts.push(['site.json', site, write.site(site.value as AuthoredSite)])
  for (const [slug, file] of events) {
    if (!isObject(file)) continue
    texts.push([`events/${slug}.json`, file, write.event(file.value as AuthoredEvent)])
  }
  if (ledger && isObject(ledger)) {
    texts.push([LEDGER_FILE, ledger, withLedgerSchema(ledger.value as object)])
  }
  return texts
}

/**
 * Finds the untidy files of a data folder.
 *
 * @param files the contents of the folder, if already read
 * @throws DataError if a file cannot be parsed completely, because rewriting it would lose data
 */
export const untidyFiles = (dir: string, files: DataFiles = readDataFiles(dir)): Untidy => {
  if (files.problems.length > 0) throw new DataError(files.problems)
  const damage = files.ledger && formProblem(files.ledger)
  if (damage) throw new DataError([damage])
  const languages = languagesOf(files)
  return {
    files: new Map(
      canonicalTexts(files, languages)
        .filter(([, file, text]) => !isSame(file.text, text))
        .map(([path, , text]) => [path, text]),
    ),
    schemas: staleSchemas(files),
    hasSchemas: files.schemas.size > 0,
  }
}
