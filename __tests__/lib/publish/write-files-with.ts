/**
 * Writes the files of a story into folders: `node … folder threads folder threads …`. Runs as its own process because
 * drawing cards does not work in the jest environment. Prints for each folder the progress and the error, if any, as
 * JSON.
 */
import { writeSiteFiles } from '@/lib/publish/write-site-files'
import { readTimeline } from '@/lib/timeline/read'

export type Written = { progress: [done: number, all: number][]; error?: string }

const timeline = readTimeline()
const results: Written[] = []
for (let at = 2; at < process.argv.length; at += 2) {
  const [dir = '', threads = ''] = process.argv.slice(at)
  const written: Written = { progress: [] }
  results.push(written)
  try {
    await writeSiteFiles(dir, timeline, (...progress) => written.progress.push(progress), Number(threads))
  } catch (error) {
    written.error = error instanceof Error ? error.message : String(error)
  }
}
process.stdout.write(JSON.stringify(results))
