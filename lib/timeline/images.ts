/** What the bytes of the pictures in the data folder say of themselves, and whether they are fit to be published. */
import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import type { Problem } from './problems'

/** Pixels as it is seen, and the SHA-256 of its file. */
export type ImageFacts = Readonly<{ width: number; height: number; sha256: string }>

/** Of what is authored; published pictures are far smaller. */
const MOST_BYTES = 12_000_000
const LEAST_PIXELS = 160
const MOST_PIXELS = 12_000

/** By the endings of files. */
const typeOfEnding: Readonly<Record<string, string>> = {
  avif: 'avif',
  jpeg: 'jpg',
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
}

type Found = Pick<Problem, 'came' | 'allowed' | 'fix'>

const sizeOf = (bytes: Buffer): ReturnType<typeof imageSize> | undefined => {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}

/** Cameras may write a picture on its side and say so. */
const isOnItsSide = (orientation = 1): boolean => orientation >= 5

const inspect = (file: string, bytes: Buffer): ImageFacts | Found => {
  const size = sizeOf(bytes)
  const ending = file.slice(file.lastIndexOf('.') + 1)
  if (!size || size.type !== typeOfEnding[ending]) {
    const came = size?.type ? `a file of the type ${size.type}` : 'a file that is no picture'
    const fix = 'save the picture anew in one of these types, and name the file after it'
    return { came, allowed: `what its name says: ${typeOfEnding[ending] ?? ending}`, fix }
  }
  const [width, height] = isOnItsSide(size.orientation)
    ? [size.height, size.width]
    : [size.width, size.height]
  if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
    const allowed = `${LEAST_PIXELS} to ${MOST_PIXELS} pixels a side`
    return { came: `${width} × ${height} pixels`, allowed, fix: 'use a larger picture, or scale it down' }
  }
  if (bytes.byteLength > MOST_BYTES) {
    const came = `${Math.ceil(bytes.byteLength / 1e6)} MB`
    return {
      came,
      allowed: `at most ${MOST_BYTES / 1e6} MB`,
      fix: 'save it smaller; 2,000 pixels are plenty',
    }
  }
  return { width, height, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * Looks at every picture.
 *
 * @param dir the data folder, for the problems
 * @param files bytes by path in the folder
 * @returns what is known of those in which nothing is wrong; the rest is in `problems`
 */
export const imageFacts = (
  dir: string,
  files: ReadonlyMap<string, Buffer>,
  problems: Problem[],
): Map<string, ImageFacts> => {
  const facts = new Map<string, ImageFacts>()
  for (const [file, bytes] of files) {
    const found = inspect(file, bytes)
    if ('sha256' in found) facts.set(file, found)
    else problems.push({ file: `${dir}/${file}`, path: [], ...found })
  }
  return facts
}
