/** Changes of the data folder: one at a time, and never over what somebody saved meanwhile. */
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommandError } from '../command-error'
import { locked } from '../disk/lock'
import { mendFolder, type Replaced } from '../disk/replace-folder'
import { sweepFolder } from '../disk/write-whole'
import { dataState } from '../timeline/data-state'

/** The path of a data folder, without links. */
export const realFolder = (dir: string): string => {
  try {
    return realpathSync(dir)
  } catch {
    return resolve(dir)
  }
}

/** A data folder that an import, or a save of the desk, replaces. */
export const replacedData = (dir: string): Replaced => {
  const target = realFolder(dir)
  return { target, aside: `${target}.before-import` }
}

const lockOf = (dir: string): string => `${realFolder(dir)}.lock`

/** Milliseconds to wait for another command, most of which take less. */
const PATIENCE = 5000

/**
 * Changes a data folder.
 *
 * @param task what changes it, such as `npm run import`
 * @param work is to read the data again, and to call `assertUnchanged` right before it writes
 * @throws CommandError if another command is changing it, or if a file was changed since `work` began
 */
export const changeData = <T>(dir: string, task: string, work: (assertUnchanged: () => void) => T): T => {
  if (!existsSync(dir)) return work(() => {})
  const change = (): T => {
    sweepFolder(dir)
    const state = dataState(dir)
    return work(() => {
      if (dataState(dir) === state) return
      throw new CommandError(
        `Files in ${dir}/ were changed while ${task} was at work, so it wrote nothing. Run it again: it will read them as they are now.`,
      )
    })
  }
  return locked(lockOf(dir), task, change, PATIENCE)
}

/** Puts the data back that an import left aside when it was cut off. Returns what was done, in words. */
export const mendData = (dir: string): string | undefined =>
  mendFolder(replacedData(dir), 'An import', lockOf(dir))
