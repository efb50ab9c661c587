/**
 * The ledger: what was published when, as fingerprints. Against it `npm run check` sees what was changed without a
 * word. Here its form: how `data/ledger.json` is read and written.
 */
import { z } from 'zod'
import { compareTexts } from '../compare-texts'
import { type DataFile, SCHEMA_FIELD } from './data-files'
import { dateTime, id, slug } from './fields'
import { isHalfMerged, syntaxProblem, UNFINISHED_MERGE } from './json-text'
import type { Problem } from './problems'
import { HASH_LENGTH, type LedgerList, ledgerLists } from './published-content'
import { changeKinds } from './schema'
import { problemIn, validate } from './validate'

export const LEDGER_VERSION = 1

export const RECORD_COMMAND = 'npm run ledger'

const hashes = z
  .record(
    z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
    z.string().regex(new RegExp(`^[0-9a-f]{${HASH_LENGTH}}$`)),
  )
  .describe('Fingerprints by language.')

/** `hash` is missing where an item had changed before the ledger knew it. The first version has no `note`. */
const version = z.strictObject({
  at: dateTime.optional().describe('When it appeared.'),
  change: z.enum(changeKinds).describe('How it came about.'),
  hash: hashes.optional().describe('Fingerprints of what was published, by language.'),
  note: hashes.optional().describe('Fingerprints of the note that told of the change, by language.'),
})

const versions = z.array(version).min(1).describe('What was published, the first version first.')

const record = z.strictObject({ id, versions })

const entry = z.strictObject({
  id,
  slug,
  published: dateTime.describe('When the entry first appeared.'),
  aliases: z.array(slug).optional().describe('Former slugs.'),
  versions,
})

/** What is in the file, for those who read it; it is written by a command. */
export const ledgerSchema = z.strictObject({
  version: z.literal(LEDGER_VERSION).describe('Form of this file.'),
  events: z.array(entry).describe('The published entries.'),
  sources: z.array(record).describe('The sources they rest on.'),
  actors: z.array(record).describe('The people and bodies they name.'),
  publishers: z.array(record).describe('The publishers of the sources.'),
})

/** A file may be without the reference to its schema, and stays so. */
const ledger = ledgerSchema.extend({ [SCHEMA_FIELD]: z.string().optional() })

export type LedgerVersion = z.infer<typeof version>
export type LedgerEntry = z.infer<typeof entry>
/** `slug`, `published` and `aliases` are those of events alone. */
export type LedgerRecord = z.infer<typeof record> & Partial<LedgerEntry>
export type Ledger = Readonly<{ version: typeof LEDGER_VERSION; $schema?: string | undefined }> &
  Readonly<Record<LedgerList, readonly LedgerRecord[]>>

export const emptyLedger: Ledger = {
  version: LEDGER_VERSION,
  events: [],
  sources: [],
  actors: [],
  publishers: [],
}

const MERGED =
  'take one side of the merge whole, such as `git checkout --ours data/ledger.json`, then run `npm run ledger`: it records again what the other side had'

/** What is wrong before any field can be looked at. */
export const formProblem = (file: DataFile): Problem | undefined => {
  if (file.value === undefined) {
    const problem = syntaxProblem(file.name, file.text)
    if (isHalfMerged(file.text)) return { ...problem, came: UNFINISHED_MERGE, fix: MERGED }
    return { ...problem, fix: 'bring back the last good file, such as with `git checkout data/ledger.json`' }
  }
  const version = (file.value as { version?: unknown } | null)?.version
  if (typeof version !== 'number' || version === LEDGER_VERSION) return undefined
  return problemIn(file, {
    path: ['version'],
    came: String(version),
    allowed: String(LEDGER_VERSION),
    fix: 'the file was written by another release of this software: use that one, or bring back the last good file',
  })
}

const repeatedIds = (file: DataFile, read: Ledger): Problem[] =>
  ledgerLists.flatMap((list) => {
    const seen = new Set<string>()
    return read[list].flatMap(({ id }, index) => {
      const known = seen.has(id)
      seen.add(id)
      if (!known) return []
      return problemIn(file, {
        path: [list, index, 'id'],
        came: `"${id}" a second time`,
        allowed: 'each id once',
        fix: 'a merge may have kept both sides: delete the record with fewer versions',
      })
    })
  })

/** The file as a ledger; undefined, with what is wrong in the list of problems, where it is damaged. */
export const parseLedger = (file: DataFile, problems: Problem[]): Ledger | undefined => {
  const wrongForm = formProblem(file)
  if (wrongForm) {
    problems.push(wrongForm)
    return undefined
  }
  const read = validate(file, ledger, problems)
  if (!read) return undefined
  problems.push(...repeatedIds(file, read))
  return read
}

const inKeyOrder = (found: Readonly<Record<string, string>> | undefined) =>
  found && Object.fromEntries(Object.entries(found).sort(([a], [b]) => compareTexts(a, b)))

const tidyVersion = ({ at, change, hash, note }: LedgerVersion) => ({
  at,
  change,
  hash: inKeyOrder(hash),
  note: inKeyOrder(note),
})

const tidyRecord = ({ id, slug, published, aliases = [], versions }: LedgerRecord) => ({
  id,
  slug,
  published,
  aliases: aliases.length > 0 ? [...aliases].sort() : undefined,
  versions: versions.map(tidyVersion),
})

/** A ledger as its file has it: by id, fields in a fixed order, two spaces, a newline at the end. */
export const formatLedger = (written: Ledger): string => {
  const lists = ledgerLists.map((list) => [
    list,
    [...written[list]].sort((a, b) => compareTexts(a.id, b.id)).map(tidyRecord),
  ])
  const first = { [SCHEMA_FIELD]: written[SCHEMA_FIELD], version: LEDGER_VERSION }
  return `${JSON.stringify({ ...first, ...Object.fromEntries(lists) }, null, 2)}\n`
}
