/** Detects changes in a data folder without reading its files. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileStamps } from './data-files'

/**
 * A short hash that changes when a file is changed, added or removed. Meant for polling. A file system
 * watcher would go silent once an import replaces the whole folder.
 */
export const dataState = (dir: string): string =>
  createHash('sha256').update(fileStamps(dir).join('\n')).digest('hex').slice(0, 16)

/** How many events a data folder has, without reading its files. */
export const countEvents = (dir: string): number =>
  fileStamps(dir).filter((stamp) => stamp.startsWith(join(dir, 'events', '/'))).length
