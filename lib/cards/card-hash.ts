/**
 * Computes the content hash of a card from its content and from everything that renders it. The hash names the picture
 * in the cache and in the card's URL, so it has to change whenever the picture may change.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shapes } from '../card-shapes'
import { cardColours } from '../colours'
import { packageVersion } from '../package-version'
import { lazy } from '../remembered'
import { fontPackages } from './font-files'
import { needsSpare, spareFamily } from './spare-fonts'
import type { CardContent } from './types'

/** Only cards with letters of the spare font depend on it. */
const spareSource = 'spare-fonts.ts'

/** The files of this folder that determine how a card looks: `render.ts` and everything that it imports from here. */
export const rendererSources = [
  '../characters.ts',
  '../marks.ts',
  'balanced-lines.ts',
  'blocks.ts',
  'column.ts',
  'drawable.ts',
  'font-files.ts',
  'fonts.ts',
  'layout.ts',
  'line-pieces.ts',
  'marks-row.ts',
  'picture.ts',
  'render.ts',
  'ruler.ts',
  'shaping.ts',
  'sizes.ts',
  'skyline.ts',
  spareSource,
  'text-layout.ts',
  'visual-runs.ts',
]

/** The packages that determine how a card looks. */
const packages = ['@vercel/og', 'bidi-js', 'fontkit', 'sharp', ...fontPackages]

const LENGTH = 12

const read = (...path: string[]): string => readFileSync(join(process.cwd(), ...path), 'utf8')

/** The code of a file without what cannot change a picture: comments, imports, blank lines, CRLF line endings. */
const sourceOf = (name: string): string =>
  read('lib', 'cards', name)
    .replaceAll('\r\n', '\n')
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/^ *\/\/.*$/gm, '')
    .replace(/^import [^']*'[^']*'$/gm, '')
    .replace(/\n\s*\n/g, '\n')

const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, LENGTH)

/** Hash of the template, its colours, the fonts and the renderer. */
const rendererFingerprint = lazy(() =>
  hashOf([
    ...packages.map(packageVersion),
    ...rendererSources.filter((name) => name !== spareSource).map(sourceOf),
    JSON.stringify(cardColours),
  ]),
)

/** Hash of the spare font and of what chooses it. */
const spareFingerprint = lazy(() => hashOf([packageVersion(spareFamily.npmPackage), sourceOf(spareSource)]))

/** The hash of a card: 12 hex digits. */
export const fingerprint = ({
  shape,
  direction,
  words,
  marks,
  scale,
  skyline,
  withdrawn,
}: CardContent): string =>
  hashOf([
    rendererFingerprint(),
    JSON.stringify([shape, shapes[shape], direction, words, marks, scale, skyline, withdrawn]),
    ...(Object.values(words).flat().some(needsSpare) ? [spareFingerprint()] : []),
  ])
