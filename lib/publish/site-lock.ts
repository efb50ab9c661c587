/** One build of the site at a time, and what one leaves that is cut off. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { locked } from '../disk/lock'
import { mendFolder, type Replaced } from '../disk/replace-folder'

/** Builds share what is made in this folder, such as the pages of Next, so there is one at a time. */
const lock = (): string => {
  mkdirSync('.cache', { recursive: true })
  return join('.cache', 'build.lock')
}

/**
 * Runs a build while no other runs in this folder.
 *
 * @throws CommandError if one does
 */
export const oneBuild = <T>(build: () => Promise<T>): Promise<T> =>
  locked(lock(), process.env.npm_lifecycle_event === 'start' ? 'npm start' : 'npm run build', build)

/** A site that a build replaces. */
export const replacedSite = (out: string): Replaced => ({
  target: resolve(out),
  aside: `${resolve(out)}.old`,
})

/** Puts the site back that a build left aside when it was cut off. Returns what was done, in words. */
export const mendSite = (out: string): string | undefined => mendFolder(replacedSite(out), 'A build', lock())
