/** Writes precompressed copies of files, for servers that support them (nginx, Caddy, our own). */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isText } from '../content-types'
import { unhurried } from './unhurried'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Content encodings with their file extension, best first. */
export const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** Smaller files fit into one network packet anyway. */
const MIN_BYTES = 1000

/** The front page, also that in a language: most visits begin with it. */
const FRONT_PAGE = /^(?:[^/]+\/)?index\.html$/

/**
 * Brotli's quality. More than 8 takes over ten times as long for six to nine per cent fewer bytes: too long for all pages.
 */
const qualityOf = (path: string): number => (FRONT_PAGE.test(path) ? constants.BROTLI_MAX_QUALITY : 8)

const LEVEL = 9

const compress = async (dir: string, path: string): Promise<void> => {
  const file = join(dir, path)
  const bytes = readFileSync(file)
  const [small, larger] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityOf(path) } }),
    zip(bytes, { level: LEVEL }),
  ])
  if (small.length < bytes.length) writeFileSync(`${file}.br`, small)
  if (larger.length < bytes.length) writeFileSync(`${file}.gz`, larger)
}

/**
 * Writes `.br` and `.gz` next to every text file that gets smaller by it.
 *
 * @param dir of the files, absolute or relative to the working directory
 * @param paths in it
 */
export const precompress = async (dir: string, paths: readonly string[]): Promise<void> => {
  const waiting = paths.filter((path) => isText(path) && statSync(join(dir, path)).size >= MIN_BYTES)
  const queue = unhurried(waiting)
  const work = async (): Promise<void> => {
    for await (const path of queue) await compress(dir, path)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
