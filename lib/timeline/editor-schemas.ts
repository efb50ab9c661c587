/** Generates JSON Schemas for the data files, for completion, hover texts and validation in code editors. */
import { z } from 'zod'
import type { Language } from '../languages'
import { SCHEMA_FIELD, SCHEMA_FOLDER } from './data-files'
import { idForm, idPattern, listNames, references } from './fields'
import type { KnownIds } from './known-ids'
import { ledgerSchema } from './ledger'
import { authoredSchemas } from './schema'
import { type FileKind, schemaFile } from './schema-files'

const titles: Readonly<Record<FileKind, string>> = {
  site: 'The site: its name, languages, address and licence',
  kinds: 'Kinds of events, in the order in which they are shown',
  eras: 'Eras, the periods of the story, in order',
  themes: 'Themes, in the order in which they are shown',
  actors: 'People, states, bodies and organisations',
  publishers: 'Publishers that go by several names, or belong to another one',
  sources: 'Sources, each once',
  event: 'An event; the name of its file is its address',
  ledger: 'What was published when; written by `npm run ledger`, never by hand',
}

const reference = z
  .string()
  .optional()
  .describe('Where the schema of this file lies: it tells your editor what may stand here.')

/** The schema of each kind of file. A list is wrapped in an object, under its name, next to `$schema`. */
const fileSchemas = (languages: readonly Language[]): Readonly<Record<FileKind, z.ZodObject>> => {
  const { site, event, ...lists } = authoredSchemas(languages)
  const file = (shape: Readonly<Record<string, z.ZodType>>) =>
    z.strictObject({ [SCHEMA_FIELD]: reference, ...shape })
  const listFiles = listNames.map((name) => [name, file({ [name]: lists[name].describe(titles[name]) })])
  return {
    ...(Object.fromEntries(listFiles) as Record<(typeof listNames)[number], z.ZodObject>),
    site: file(site.shape),
    event: file(event.shape),
    ledger: file(ledgerSchema.shape),
  }
}

type Node = { zodSchema: z.core.$ZodTypes; jsonSchema: Record<string, unknown> }

/**
 * Adds the known ids and their names as completions. An unknown id is still valid: the list may be out of
 * date, and `npm run check` does the real check.
 */
const offerIds = (known: KnownIds, { zodSchema, jsonSchema }: Node): void => {
  const list = references.get(zodSchema)?.list
  if (list === undefined || known[list].size === 0) return
  const { pattern, maxLength } = jsonSchema
  for (const moved of ['pattern', 'maxLength', 'examples']) delete jsonSchema[moved]
  const offered = { enum: [...known[list].keys()], enumDescriptions: [...known[list].values()] }
  jsonSchema.anyOf = [offered, { pattern, maxLength, patternErrorMessage: idForm }]
}

/** Makes editors show a description of the expected form instead of the regular expression. */
const explain = ({ jsonSchema }: Node): void => {
  const { pattern, description } = jsonSchema
  if (pattern === undefined) return
  jsonSchema.patternErrorMessage = pattern === idPattern ? idForm : (description ?? '')
}

/**
 * Uses draft 7, unlike the published schema (2020-12), because it is the newest draft that VS Code and other
 * editors fully support. Everything is inlined, because draft 7 ignores a description next to a `$ref`.
 */
const toText = (schema: z.ZodType, title: string, known: KnownIds): string => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    override: (node) => {
      offerIds(known, node)
      explain(node)
    },
  })
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}

/**
 * The schema files for a site in these languages.
 *
 * @param known the ids that the data files may refer to
 * @returns file texts by path relative to the data folder
 */
export const editorSchemas = (
  languages: readonly Language[],
  known: KnownIds,
): ReadonlyMap<string, string> => {
  const schemas = fileSchemas(languages)
  return new Map(
    (Object.keys(titles) as FileKind[]).map((kind) => [
      `${SCHEMA_FOLDER}/${schemaFile(kind)}`,
      toText(schemas[kind], titles[kind], known),
    ]),
  )
}
