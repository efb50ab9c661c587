/**
 * Parses and serializes the ledger, `data/ledger.json`. It records what was published when, as fingerprints.
 * `npm run check` compares the data with it to find undeclared changes.
 */
import { z } from 'zod'
import { compareTexts } from '../compare-texts'
import { type DataFile, SCHEMA_FIELD } from './data-files'
import { dateTime, id, slug } from './fields'
import { CONFLICT_MARKERS, hasConflictMarkers, syntaxProblem } from './json-text'
import type { Problem } from './problems'
import { HASH_LENGTH, type LedgerList, ledgerLists } from './published-content'
import { changeKinds } from './schema'
import { schemaPath } from './schema-files'
import { problemIn, validate } from './validate'

const LEDGER_VERSION = 1

export const RECORD_COMMAND = 'npm run ledger'

const hashes = z
  .record(
    z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
    z.string().regex(new RegExp(`^[0-9a-f]{${HASH_LENGTH}}$`)),
  )
  .describe('Fingerprints by language.')

/** `hash` is missing if the item changed before it was first recorded. The first version has no `note`. */
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

/** The file as documented by its JSON Schema, without `$schema`. */
export const ledgerSchema = z.strictObject({
  version: z.literal(LEDGER_VERSION).describe('Form of this file.'),
  events: z.array(entry).describe('The published entries.'),
  sources: z.array(record).describe('The sources they rest on.'),
  actors: z.array(record).describe('The people and bodies they name.'),
  publishers: z.array(record).describe('The publishers of the sources.'),
})

/** The file as parsed. `$schema` is optional, and is not added to a file that lacks it. */
const ledger = ledgerSchema.extend({ [SCHEMA_FIELD]: z.string().optional() })

export type LedgerVersion = z.infer<typeof version>
export type LedgerEntry = z.infer<typeof entry>
/** Only events have `slug`, `published` and `aliases`. */
export type LedgerRecord = z.infer<typeof record> & Partial<LedgerEntry>
export type Ledger = Readonly<{ version: typeof LEDGER_VERSION; $schema?: string | undefined }> &
  Readonly<Record<LedgerList, readonly LedgerRecord[]>>

export const emptyLedger: Ledger = {
  [SCHEMA_FIELD]: schemaPath('ledger'),
  version: LEDGER_VERSION,
  events: [],
  sources: [],
  actors: [],
  publishers: [],
}

const FIX_MERGE =
  'take one side of the merge, such as with `git checkout --ours data/ledger.json`, then run `npm run ledger`, which adds what the other side recorded'

/** A problem that prevents parsing: a syntax error, conflict markers or an unsupported version. */
export const formProblem = (file: DataFile): Problem | undefined => {
  if (file.value === undefined) {
    const problem = syntaxProblem(file.name, file.text)
    if (hasConflictMarkers(file.text)) return { ...problem, came: CONFLICT_MARKERS, fix: FIX_MERGE }
    return { ...problem, fix: 'restore the last good file, such as with `git checkout data/ledger.json`' }
  }
  const version = (file.value as { version?: unknown } | null)?.version
  if (typeof version !== 'number' || version === LEDGER_VERSION) return undefined
  return problemIn(file, {
    path: ['version'],
    came: String(version),
    allowed: String(LEDGER_VERSION),
    fix: 'the file was written by another release of this software: use that one, or restore the last good file',
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
        came: `a duplicate "${id}"`,
        allowed: 'each id once',
        fix: 'a merge may have kept both sides: delete the record with fewer versions',
      })
    })
  })

/** Parses the ledger. Returns undefined and adds to `problems` if it is invalid. */
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

/** Serializes a ledger: sorted by id, fields in a fixed order, two-space indent, trailing newline. */
export const formatLedger = (written: Ledger): string => {
  const lists = ledgerLists.map((list) => [
    list,
    [...written[list]].sort((a, b) => compareTexts(a.id, b.id)).map(tidyRecord),
  ])
  const first = { [SCHEMA_FIELD]: written[SCHEMA_FIELD], version: LEDGER_VERSION }
  return `${JSON.stringify({ ...first, ...Object.fromEntries(lists) }, null, 2)}\n`
}
