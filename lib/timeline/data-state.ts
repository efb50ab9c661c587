/** Whether the files of a data folder are still the same, told without reading them. */
import { createHash } from 'node:crypto'
import { fileStamps } from './data-files'

/**
 * A short text that is another one once a file was changed, added or taken away. Asked for again and again rather than
 * told by the system: of a folder that is exchanged as a whole, as an import does, nothing more would be heard.
 */
export const dataState = (dir: string): string =>
  createHash('sha256').update(fileStamps(dir).join('\n')).digest('hex').slice(0, 16)
