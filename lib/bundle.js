/**
 * Bundles a TypeScript program for Node with esbuild; packages stay external. Loading a hundred modules
 * through a TypeScript hook took longer than checking a story. Written in JavaScript because nothing compiles
 * TypeScript before this runs.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** @typedef {{ program: string, styles?: string }} Output the module, and the style sheets that it imports as one */
/** @typedef {{ outputs: Record<string, Output>, sources: Record<string, string> }} Bundle */

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
const isCurrent = ({ outputs, sources }) =>
  Object.values(outputs).every(
    ({ program, styles = program }) => existsSync(program) && existsSync(styles),
  ) && Object.entries(sources).every(([path, stamp]) => stampOf(path) === stamp)

/**
 * Returns what was cached if no source has changed since it was bundled.
 *
 * @type {(manifest: string) => Bundle['outputs'] | undefined}
 */
const readBundle = (manifest) => {
  try {
    /** @type {Bundle} */
    const bundle = JSON.parse(readFileSync(manifest, 'utf8'))
    return isCurrent(bundle) ? bundle.outputs : undefined
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

/** @type {(entries: readonly string[], folder: string, manifest: string) => Bundle['outputs']} */
const makeBundle = (entries, folder, manifest) => {
  /** @type {import('esbuild')} */
  const { buildSync } = createRequire(join(process.cwd(), 'package.json'))('esbuild')
  const { metafile, outputFiles } = buildSync({
    entryPoints: [...entries],
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
  const made = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [output.entryPoint, { path, output }]),
  )
  const outputs = Object.fromEntries(
    entries.map((entry) => {
      const found = made.get(relative('.', entry).split(sep).join('/'))
      if (!found) throw new Error(`${entry} could not be bundled`)
      const { cssBundle } = found.output
      return [entry, { program: resolve(found.path), ...(cssBundle && { styles: resolve(cssBundle) }) }]
    }),
  )
  const sources = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, stampOf(path)]))
  writeAtomically(manifest, JSON.stringify({ outputs, sources }))
  return outputs
}

/** The cache; must be inside the project so that packages resolve. */
const FOLDER = join('.cache', 'programs')

/**
 * Bundles TypeScript modules with what they share, unless the cached bundles are up to date.
 *
 * @param {readonly string[]} entries paths of the modules from the root of the project
 * @param {string} folder the cache
 * @returns {Bundle['outputs']} absolute paths of JavaScript modules, and of style sheets if they import any, by entry
 * @throws {Error} on syntax errors, with file and line
 */
export const bundledTogether = (entries, folder = FOLDER) => {
  const name = entries.map((entry) => relative('.', entry).replaceAll(/[^\w.]/g, '-')).join('+')
  const manifest = join(folder, `${name}.json`)
  return readBundle(manifest) ?? makeBundle(entries, folder, manifest)
}

/**
 * Bundles a TypeScript module, unless the cached bundle is up to date.
 *
 * @param {string} entry path of the module from the root of the project, such as `lib/commands/check.ts`
 * @param {string} [folder] the cache
 * @returns {string} absolute path of a JavaScript module
 * @throws {Error} on syntax errors, with file and line
 */
export const bundled = (entry, folder) => bundledTogether([entry], folder)[entry]?.program ?? ''
