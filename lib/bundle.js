/**
 * Bundles a TypeScript program for Node with esbuild; packages stay external. Loading a hundred modules
 * through a TypeScript hook took longer than checking a story. Written in JavaScript because nothing compiles
 * TypeScript before this runs.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

/** @typedef {{ program: string, sources: Record<string, string> }} Bundle */

/**
 * Identifies a version of a source file without reading it.
 *
 * @type {(path: string) => string}
 */
const stampOf = (path) => {
  const { mtimeMs, size } = statSync(path)
  return `${mtimeMs} ${size}`
}

/** @type {(bundle: Bundle) => boolean} */
const isCurrent = ({ program, sources }) =>
  existsSync(program) && Object.entries(sources).every(([path, stamp]) => stampOf(path) === stamp)

/**
 * Returns the cached program if no source has changed since it was bundled.
 *
 * @type {(manifest: string) => string | undefined}
 */
const readBundle = (manifest) => {
  try {
    /** @type {Bundle} */
    const bundle = JSON.parse(readFileSync(manifest, 'utf8'))
    return isCurrent(bundle) ? bundle.program : undefined
  } catch {
    // Not bundled yet, or a source was deleted.
    return undefined
  }
}

/**
 * Writes atomically: another process may be bundling or running the same program.
 *
 * @type {(path: string, content: string | Uint8Array) => void}
 */
const writeAtomically = (path, content) => {
  const fresh = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(fresh, content)
  renameSync(fresh, path)
}

/** @type {(entry: string, folder: string, manifest: string) => string} */
const makeBundle = (entry, folder, manifest) => {
  /** @type {import('esbuild')} */
  const { buildSync } = createRequire(join(process.cwd(), 'package.json'))('esbuild')
  const { metafile, outputFiles } = buildSync({
    entryPoints: [entry],
    outdir: folder,
    // Content hashes in the names: a running process keeps its own files.
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    // The thrown error contains the same message.
    logLevel: 'silent',
  })
  for (const { path, contents } of outputFiles) if (!existsSync(path)) writeAtomically(path, contents)
  const output = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint)
  if (!output) throw new Error(`${entry} could not be bundled`)
  const program = resolve(output[0])
  const sources = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, stampOf(path)]))
  writeAtomically(manifest, JSON.stringify({ program, sources }))
  return program
}

/**
 * Bundles a TypeScript module, unless the cached bundle is up to date.
 *
 * @param {string} entry path of the module from the root of the project, such as `lib/commands/check.ts`
 * @param {string} folder the cache; must be inside the project so that its packages resolve
 * @returns {string} absolute path of a JavaScript module
 * @throws {Error} on syntax errors, with file and line
 */
export const bundled = (entry, folder = join('.cache', 'programs')) => {
  const manifest = join(folder, `${relative('.', entry).replaceAll(/[^\w.]/g, '-')}.json`)
  return readBundle(manifest) ?? makeBundle(entry, folder, manifest)
}
