/** The paths of the JSON Schemas of the data files. */

import { SCHEMA_FOLDER } from './data-files'
import type { ListName } from './fields'

/** A kind of data file, by the name of its schema. */
export type FileKind = 'site' | ListName | 'event' | 'ledger'

/** The file name of a schema. */
export const schemaFile = (kind: FileKind): string => `${kind}.schema.json`

/** The relative path from a file of this kind to its schema. */
export const schemaPath = (kind: FileKind): string =>
  `${kind === 'event' ? '..' : '.'}/${SCHEMA_FOLDER}/${schemaFile(kind)}`
