/**
 * The content hash of a card: of what it says and of everything that draws it. It names the picture in the cache
 * and in the card's address, so it changes exactly when the picture may.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shapes } from '../card-shapes'
import { cardColours } from '../colours'
import { fontPackages } from './font-files'
import type { CardContent } from './types'

/** The files of this folder that decide how a card looks: `render.ts` and all that it imports from here. */
export const rendererSources = [
  'balanced-lines.ts',
  'blocks.ts',
  'column.ts',
  'drawable.ts',
  'font-files.ts',
  'fonts.ts',
  'layout.ts',
  'line-pieces.ts',
  'picture.tsx',
  'render.ts',
  'ruler.ts',
  'shaping.ts',
  'sizes.ts',
  'text-layout.ts',
  'text-width.ts',
  'visual-runs.ts',
]

/** The packages that decide how a card looks. */
const packages = ['@vercel/og', 'bidi-js', 'fontkit', 'sharp', ...fontPackages]

const LENGTH = 12

const read = (...path: string[]): string => readFileSync(join(process.cwd(), ...path), 'utf8')

const versionOf = (name: string): string => {
  const { version }: { version?: unknown } = JSON.parse(read('node_modules', name, 'package.json'))
  return `${name}@${version}`
}

/** The code of a file without comments and imports: neither changes a picture, nor do the line endings of a checkout. */
const sourceOf = (name: string): string =>
  read('lib', 'cards', name)
    .replaceAll('\r\n', '\n')
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/^ *\/\/.*$/gm, '')
    .replace(/^import [^']*'[^']*'$/gm, '')
    .replace(/\n\s*\n/g, '\n')

const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH)

let renderer: string | undefined

/** Stands for the template, its colours, the fonts and the renderer; read once. */
const rendererFingerprint = (): string => {
  renderer ??= hashOf([
    ...packages.map(versionOf),
    ...rendererSources.map(sourceOf),
    JSON.stringify(cardColours),
  ])
  return renderer
}

/** The hash of a card with this content: 12 hex digits. */
export const fingerprint = ({ shape, direction, words, scale, withdrawn }: CardContent): string =>
  hashOf([rendererFingerprint(), JSON.stringify([shape, shapes[shape], direction, words, scale, withdrawn])])
