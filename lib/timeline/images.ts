/** Reads the metadata of the image files in the data folder and checks that they can be published. */
import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import type { Problem } from './problems'

/** Size in pixels after EXIF rotation, and the SHA-256 of the file in hexadecimal. */
export type ImageFacts = Readonly<{ width: number; height: number; sha256: string }>

/** Limits for authored images. Published ones are much smaller. */
const MAX_BYTES = 12_000_000
const MIN_PIXELS = 160
const MAX_PIXELS = 12_000

/** What authored images may be, for messages. */
const FORMATS = 'PNG, JPEG, WebP or AVIF'

/** Image types, as `image-size` names them, by file extension. */
const typeOfExtension: Readonly<Record<string, string>> = {
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

/** Whether the EXIF orientation swaps width and height. */
const isOnItsSide = (orientation = 1): boolean => orientation >= 5

const inspect = (file: string, bytes: Buffer): ImageFacts | Found => {
  const size = sizeOf(bytes)
  const extension = file.slice(file.lastIndexOf('.') + 1)
  if (!size || size.type !== typeOfExtension[extension]) {
    const came = size?.type ? `a file of the type ${size.type}` : 'a file that is not an image'
    if (!Object.values(typeOfExtension).includes(size?.type ?? ''))
      return { came, allowed: `a picture as ${FORMATS}`, fix: 'save it in one of these formats' }
    const fix = 'save the image in this type, or give the file the extension of its type'
    return { came, allowed: `what its name says: ${typeOfExtension[extension] ?? extension}`, fix }
  }
  const [width, height] = isOnItsSide(size.orientation)
    ? [size.height, size.width]
    : [size.width, size.height]
  if (Math.min(width, height) < MIN_PIXELS || Math.max(width, height) > MAX_PIXELS) {
    const allowed = `${MIN_PIXELS} to ${MAX_PIXELS} pixels a side`
    return { came: `${width} × ${height} pixels`, allowed, fix: 'use a larger picture, or scale it down' }
  }
  if (bytes.byteLength > MAX_BYTES) {
    const came = `${Math.ceil(bytes.byteLength / 1e6)} MB`
    return {
      came,
      allowed: `at most ${MAX_BYTES / 1e6} MB`,
      fix: 'save it smaller; 2,000 pixels are plenty',
    }
  }
  return { width, height, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * Inspects every image file.
 *
 * @param dir the data folder, for the paths in problems
 * @param files bytes by path in the folder
 * @param problems receives a problem for each invalid image
 * @returns the metadata of the valid images by path
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

/** Whether an image has several frames: a WebP with the flag of animations, a PNG with their chunk, or a sequence as AVIF. */
export const isAnimated = (bytes: Buffer): boolean => {
  const at = (start: number, end: number): string => bytes.toString('latin1', start, end)
  if (at(8, 16) === 'WEBPVP8X') return ((bytes[20] ?? 0) & 2) !== 0
  if (at(1, 4) === 'PNG') return bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL')
  return at(4, 12) === 'ftypavis'
}
