/** Replaces a folder as a whole, and mends what a command left that was cut off while it did. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { CommandError } from '../command-error'
import { locked } from './lock'

/** A folder, and where its content waits until that of the new one is in place. */
export type Replaced = Readonly<{ target: string; aside: string }>

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

/**
 * Puts a new folder in the place of another, or where there is none. If that fails, the old one is put back.
 *
 * @param fresh on the same disk
 * @param onReplaced called as soon as the new folder is in place
 */
export const replaceFolder = (
  { target, aside }: Replaced,
  fresh: string,
  onReplaced: () => void = () => {},
): void => {
  mkdirSync(dirname(target), { recursive: true })
  remove(aside)
  if (existsSync(target)) renameSync(target, aside)
  try {
    renameSync(fresh, target)
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, target)
    throw error
  }
  onReplaced()
  remove(aside)
}

const mend = ({ target, aside }: Replaced, name: string): string | undefined => {
  if (!existsSync(aside)) return undefined
  const folder = relative('', target) || target
  if (!existsSync(target)) {
    renameSync(aside, target)
    return `${name} was cut off. ${folder}/ as it was before it was in ${aside}/ and was put back.`
  }
  remove(aside)
  return `${name} was cut off when ${folder}/ was already complete. What was left of the old one was removed.`
}

/**
 * Mends a replacement that was cut off, unless it is still going on.
 *
 * @param name of what was cut off, such as `An import`
 * @param lock under which the folder is replaced
 * @returns what was done, in words; undefined if there was nothing to do
 */
export const mendFolder = (replaced: Replaced, name: string, lock: string): string | undefined => {
  if (!existsSync(replaced.aside)) return undefined
  try {
    return locked(lock, 'mending', () => mend(replaced, name))
  } catch (error) {
    if (error instanceof CommandError) return undefined
    throw error
  }
}
