/**
 * Writes the files of a story into a folder: `node … folder threads`. Runs as its own process because drawing
 * cards does not work in the jest environment. Prints the progress and the error, if any, as JSON.
 */
import { writeSiteFiles } from '@/lib/publish/write-site-files'
import { readTimeline } from '@/lib/timeline/read'

export type Written = { progress: [done: number, all: number][]; error?: string }

const [, , dir = '', threads = ''] = process.argv
const written: Written = { progress: [] }
try {
  await writeSiteFiles(dir, readTimeline(), (...progress) => written.progress.push(progress), Number(threads))
} catch (error) {
  written.error = error instanceof Error ? error.message : String(error)
}
process.stdout.write(JSON.stringify(written))
