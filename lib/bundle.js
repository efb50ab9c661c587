/**
 * Makes a TypeScript program one that Node runs as it is: our own modules in a few files, packages left where they
 * are. To load some hundred modules each through a hook took longer than to check a story. In JavaScript, because
 * nothing runs TypeScript before it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

/** @typedef {{ program: string, sources: Record<string, string> }} Bundle */

/** @type {(path: string) => string} */
const stampOf = (path) => {
  const { mtimeMs, size } = statSync(path)
  return `${mtimeMs} ${size}`
}

/** @type {(bundle: Bundle) => boolean} */
const isCurrent = ({ program, sources }) =>
  existsSync(program) && Object.entries(sources).every(([path, stamp]) => stampOf(path) === stamp)

/**
 * What was made before, if it is still right.
 *
 * @type {(note: string) => string | undefined}
 */
const readBundle = (note) => {
  try {
    /** @type {Bundle} */
    const bundle = JSON.parse(readFileSync(note, 'utf8'))
    return isCurrent(bundle) ? bundle.program : undefined
  } catch {
    // Not made yet, or a source is gone.
    return undefined
  }
}

/**
 * Another process may be making, or running, the same.
 *
 * @type {(path: string, content: string | Uint8Array) => void}
 */
const writeAtOnce = (path, content) => {
  const fresh = `${path}.${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(fresh, content)
  renameSync(fresh, path)
}

/** @type {(entry: string, folder: string, note: string) => string} */
const makeBundle = (entry, folder, note) => {
  /** @type {import('esbuild')} */
  const { buildSync } = createRequire(join(process.cwd(), 'package.json'))('esbuild')
  const { metafile, outputFiles } = buildSync({
    entryPoints: [entry],
    outdir: folder,
    // Their content is in the names, so that what runs already keeps its own.
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
    // The error that is thrown says the same.
    logLevel: 'silent',
  })
  for (const { path, contents } of outputFiles) if (!existsSync(path)) writeAtOnce(path, contents)
  const made = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint)
  if (!made) throw new Error(`${entry} could not be bundled`)
  const program = resolve(made[0])
  const sources = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, stampOf(path)]))
  writeAtOnce(note, JSON.stringify({ program, sources }))
  return program
}

/**
 * The program of a TypeScript module, made anew when a source of it has changed.
 *
 * @param {string} entry path of the module from the root of the project, such as `lib/commands/check.ts`
 * @param {string} folder where programs are kept; within the project, for its packages to be found from there
 * @returns {string} absolute path of a JavaScript module
 * @throws {Error} when it is no sound TypeScript, with the places
 */
export const bundled = (entry, folder = join('.cache', 'programs')) => {
  const note = join(folder, `${relative('.', entry).replaceAll(/[^\w.]/g, '-')}.json`)
  return readBundle(note) ?? makeBundle(entry, folder, note)
}
