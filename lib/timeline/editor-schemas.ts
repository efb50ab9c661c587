/** JSON Schemas of the data files, by which an editor's program completes, explains and marks what is typed. */
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

/** What may stand in a file of each kind. A list stands under its name, where it has a reference beside it. */
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
 * Ids are offered with the names of what they stand for. One that is not among them is no error yet: the list is as old
 * as this file, and `npm run check` knows better.
 */
const offerIds = (known: KnownIds, { zodSchema, jsonSchema }: Node): void => {
  const list = references.get(zodSchema)?.list
  if (list === undefined || known[list].size === 0) return
  const { pattern, maxLength } = jsonSchema
  for (const moved of ['pattern', 'maxLength', 'examples']) delete jsonSchema[moved]
  const offered = { enum: [...known[list].keys()], enumDescriptions: [...known[list].values()] }
  jsonSchema.anyOf = [offered, { pattern, maxLength, patternErrorMessage: idForm }]
}

/** A text that does not fit is told what would, rather than the pattern. */
const explain = ({ jsonSchema }: Node): void => {
  const { pattern, description } = jsonSchema
  if (pattern === undefined) return
  jsonSchema.patternErrorMessage = pattern === idPattern ? idForm : (description ?? '')
}

/**
 * Draft 7, unlike what is published (2020-12): it is the newest that VS Code takes whole, and others stop there too.
 * Nothing in it is a reference to another place, as draft 7 ignores a description beside one.
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
 * The files of the schemas for a site in these languages: paths from the root of the data folder, and texts.
 *
 * @param known what its files may refer to
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
