/** Compressed copies beside the files of a site, for servers that send them as they are (nginx, Caddy, our own). */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip } from 'node:zlib'
import { isText } from '../content-types'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Encodings by how servers and browsers name them, the better one first, with the ending of their files. */
export const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** A packet of the network is not fuller than this. */
const SMALLEST = 1000

/** The best that Brotli can do takes ten times as long as the next best: for sites of some thousand pages only. */
const MUCH = 100_000_000

const compress = async (file: string, options: BrotliOptions): Promise<void> => {
  const bytes = readFileSync(file)
  const [small, larger] = await Promise.all([brotli(bytes, options), zip(bytes, { level: 9 })])
  if (small.length < bytes.length) writeFileSync(`${file}.br`, small)
  if (larger.length < bytes.length) writeFileSync(`${file}.gz`, larger)
}

/**
 * Writes `.br` and `.gz` beside every text that gains by it.
 *
 * @param files whole paths
 */
export const precompress = async (files: readonly string[]): Promise<void> => {
  const sizes = files.filter(isText).map((file) => ({ file, size: statSync(file).size }))
  const total = sizes.reduce((sum, { size }) => sum + size, 0)
  const quality = total < MUCH ? constants.BROTLI_MAX_QUALITY : constants.BROTLI_MAX_QUALITY - 2
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }
  const waiting = sizes.filter(({ size }) => size >= SMALLEST).map(({ file }) => file)
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(file, options)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}
