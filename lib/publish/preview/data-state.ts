/** Whether the files of a data folder are still the same, told without reading them. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../files'

/**
 * A text that is another one once a file was changed, added or taken away. Asked for again and again rather than told by
 * the system: a folder that is exchanged as a whole, as an import does, would not be heard of any more.
 */
export const dataState = (dir: string): string => {
  try {
    return filesBelow(dir)
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .map((path) => {
        const stat = statSync(join(dir, path), { throwIfNoEntry: false })
        return `${path} ${stat?.mtimeMs} ${stat?.size}`
      })
      .join('\n')
  } catch {
    // No such folder, or it is just being exchanged.
    return ''
  }
}
