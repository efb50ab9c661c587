/** Draws the hard cards in a process of its own, outside of jest, which cannot load the renderer. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Outcome } from './draw-hard-cards'

const script = join(process.cwd(), '__tests__', 'lib', 'cards', 'draw-hard-cards.ts')

export const drawOutside = async (
  dir: string,
  { count, workers }: { count: 'all' | 'few'; workers: number },
): Promise<Outcome> => {
  const args = ['--import', 'tsx', script, dir, count, String(workers)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return JSON.parse(stdout)
}
