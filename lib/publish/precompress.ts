/** Writes precompressed copies of files, for servers that support them (nginx, Caddy, our own). */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip } from 'node:zlib'
import { isText } from '../content-types'

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

const compress = async (file: string, options: BrotliOptions): Promise<void> => {
  const bytes = readFileSync(file)
  const [small, larger] = await Promise.all([brotli(bytes, options), zip(bytes, { level: 9 })])
  if (small.length < bytes.length) writeFileSync(`${file}.br`, small)
  if (larger.length < bytes.length) writeFileSync(`${file}.gz`, larger)
}

/**
 * Writes `.br` and `.gz` next to every text file that gets smaller by it.
 *
 * @param files paths, absolute or relative to the working directory
 */
export const precompress = async (files: readonly string[]): Promise<void> => {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }
  const waiting = files.filter((file) => isText(file) && statSync(file).size >= MIN_BYTES)
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(file, options)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
