/** Writes precompressed copies of files, for servers that support them (nginx, Caddy, our own). */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, resolve } from 'node:path'
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

/** Brotli's highest quality, 11, takes three times as long for two per cent fewer bytes. */
const QUALITY = 10

const LEVEL = 9

const compress = async (file: string): Promise<void> => {
  const bytes = readFileSync(file)
  const [small, larger] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
    zip(bytes, { level: LEVEL }),
  ])
  if (small.length < bytes.length) writeFileSync(`${file}.br`, small)
  if (larger.length < bytes.length) writeFileSync(`${file}.gz`, larger)
}

/** Says which site was compressed last, and with what. */
const LAST = join('.cache', 'compression.json')

const { brotli: brotliVersion, zlib: zlibVersion } = process.versions

const compressionOf = (site: string): string =>
  JSON.stringify({ site: resolve(site), brotli: [brotliVersion, QUALITY], gzip: [zlibVersion, LEVEL] })

/** Records that the copies in a folder are from this version of the compression, for the next build of that folder. */
export const keepCompression = (site: string): void => {
  mkdirSync(dirname(LAST), { recursive: true })
  writeFileSync(LAST, compressionOf(site))
}

/** The folder of a site if its copies are from this version of the compression. */
export const lastCompressed = (site: string): string | undefined =>
  existsSync(LAST) && readFileSync(LAST, 'utf8') === compressionOf(site) ? site : undefined

/** Copies what the last build of a site made of the same bytes. False if it made nothing, or of others. */
const reuse = (file: string, last: string): boolean => {
  if (!existsSync(last) || !readFileSync(last).equals(readFileSync(file))) return false
  const made = encodings.filter(([, ending]) => existsSync(last + ending))
  for (const [, ending] of made) copyFileSync(last + ending, file + ending)
  return made.length > 0
}

/**
 * Writes `.br` and `.gz` next to every text file that gets smaller by it.
 *
 * @param dir of the files, absolute or relative to the working directory
 * @param paths in it
 * @param last an older site, whose copies are taken where the files are the same
 */
export const precompress = async (dir: string, paths: readonly string[], last?: string): Promise<void> => {
  const waiting = paths.filter((path) => isText(path) && statSync(join(dir, path)).size >= MIN_BYTES)
  const queue = unhurried(waiting)
  const work = async (): Promise<void> => {
    for await (const path of queue) {
      const file = join(dir, path)
      if (last === undefined || !reuse(file, join(last, path))) await compress(file)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
