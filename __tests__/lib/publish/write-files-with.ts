/**
 * Writes the files of a story into a folder: `node … folder threads`. Cards are drawn on the way, which the world inside
 * a test of jest is not made for. Says as JSON what was told of the progress, and of a failure.
 */
import { writeSiteFiles } from '@/lib/publish/write-site-files'
import { readTimeline } from '@/lib/timeline/read'

export type Written = { told: [done: number, all: number][]; error?: string }

const [, , dir = '', threads = ''] = process.argv
const written: Written = { told: [] }
try {
  await writeSiteFiles(dir, readTimeline(), (...told) => written.told.push(told), Number(threads))
} catch (error) {
  written.error = error instanceof Error ? error.message : String(error)
}
process.stdout.write(JSON.stringify(written))
