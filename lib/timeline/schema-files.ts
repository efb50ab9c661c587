/** Where the schemas of the data files lie, and how the files refer to them. */

import { SCHEMA_FOLDER } from './data-files'
import type { ListName } from './fields'

/** A kind of data file, by the name of its schema. */
export type FileKind = 'site' | ListName | 'event' | 'ledger'

export const schemaFile = (kind: FileKind): string => `${kind}.schema.json`

/** From a file of this kind to its schema. */
export const schemaPath = (kind: FileKind): string =>
  `${kind === 'event' ? '..' : '.'}/${SCHEMA_FOLDER}/${schemaFile(kind)}`
