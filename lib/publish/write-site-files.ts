/** Writes the files of the site that are no pages. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { siteFiles } from '../files/site-files'
import type { Timeline } from '../timeline/types'

/**
 * Writes every file into a folder that holds the pages already.
 *
 * @param onProgress called at the start and after every file with the number done and the number of all
 * @throws Error of the first file that cannot be made, with its path
 */
export const writeSiteFiles = async (
  dir: string,
  timeline: Timeline,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<void> => {
  const files = siteFiles(timeline)
  onProgress(0, files.length)
  for (const [index, { path, make }] of files.entries()) {
    const target = join(dir, path)
    try {
      const made = await make()
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, made)
    } catch (cause) {
      throw new Error(`${path} could not be written: ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      })
    }
    onProgress(index + 1, files.length)
  }
}
