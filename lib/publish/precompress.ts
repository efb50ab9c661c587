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

/** Brotli's highest quality takes ten times as long, so larger sites use a lower one. */
const MAX_BYTES_AT_BEST = 100_000_000

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
  const sizes = files.filter(isText).map((file) => ({ file, size: statSync(file).size }))
  const total = sizes.reduce((sum, { size }) => sum + size, 0)
  const quality = total < MAX_BYTES_AT_BEST ? constants.BROTLI_MAX_QUALITY : constants.BROTLI_MAX_QUALITY - 2
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }
  const waiting = sizes.filter(({ size }) => size >= MIN_BYTES).map(({ file }) => file)
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(file, options)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
