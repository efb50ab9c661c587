/**
 * Reads the files of a data folder and parses them as JSON. The only module that accesses `data/` on disk.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listNames } from './fields'
import { isTooDeep, repeatedFields, syntaxProblem } from './json-text'
import { orNearest } from './nearest'
import { type FieldPath, locate, type Problem, shown } from './problems'
import { IMAGE_FILE } from './schema'

export type DataFile = {
  /** As shown to the editor, such as `data/events/the-flood.json`. */
  name: string
  text: string
  /** The parsed content without `$schema`, which only code editors use. */
  value: unknown
  /** The path of `value` in the JSON document: `[name]` for a list wrapped in an object, otherwise empty. */
  at: FieldPath
}

export type DataFiles = {
  /** By name without extension: site, kinds, eras, … */
  top: ReadonlyMap<string, DataFile>
  /** By slug. */
  events: ReadonlyMap<string, DataFile>
  /** The record of what was published. Its `value` is undefined if the file is not JSON. */
  ledger?: DataFile
  /** Texts of the JSON Schemas for code editors, by file name. */
  schemas: ReadonlyMap<string, string>
  /** Image bytes by path in the folder, such as `images/the-hall.jpg`. */
  images: ReadonlyMap<string, Buffer>
  problems: readonly Problem[]
}

const topNames: readonly string[] = ['site', ...listNames]
/** Optional. Written by a command, never by hand. */
export const LEDGER_FILE = 'ledger.json'
/** Holds the JSON Schemas that the files refer to. Written by a command. */
export const SCHEMA_FOLDER = 'schemas'
/** The field that points a code editor to the file's JSON Schema. */
export const SCHEMA_FIELD = '$schema'
/** Optional. Holds the images of events. */
const IMAGE_FOLDER = 'images'

const SLUG_FILE = /^(?=.{1,85}$)[a-z0-9]+(?:-[a-z0-9]+)*\.json$/

const readText = (path: string, problems: Problem[]): string | undefined => {
  try {
    // Some Windows editors write a byte order mark. It is not part of the text.
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    const came = error instanceof Error ? error.message : String(error)
    problems.push({
      file: path,
      path: [],
      came,
      allowed: 'a file that can be read',
      fix: 'replace it with a readable file',
    })
    return undefined
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Unwraps a list from an object that has it under its name, next to an optional `$schema`. */
const listIn = (
  file: Pick<DataFile, 'name' | 'text'>,
  list: string,
  fields: Record<string, unknown>,
  problems: Problem[],
): Pick<DataFile, 'value' | 'at'> => {
  for (const field of Object.keys(fields)) {
    if (field === list) continue
    const position = locate(file.text, [field])
    problems.push({
      file: file.name,
      path: [field],
      ...(position && { position }),
      came: `the unknown field ${shown(field)}`,
      allowed: `the fields ${SCHEMA_FIELD}, ${list}`,
      fix: orNearest(field, [list], 'delete the field'),
    })
  }
  return { value: fields[list], at: [list] }
}

/** @throws SyntaxError for what is no JSON, or too deep to be read */
const parseJson = (text: string): unknown => {
  if (isTooDeep(text)) throw new SyntaxError('too many levels')
  return JSON.parse(text)
}

/** @param list the name of the list in the file, if it is a list file */
const readFile = (path: string, problems: Problem[], list?: string): DataFile | undefined => {
  const text = readText(path, problems)
  if (text === undefined) return undefined
  try {
    const value = parseJson(text)
    const file = { name: path, text }
    problems.push(...repeatedFields(path, text, value))
    if (!isFields(value)) return { ...file, value, at: [] }
    const { [SCHEMA_FIELD]: _, ...fields } = value
    if (list !== undefined) return { ...file, ...listIn(file, list, fields, problems) }
    return { ...file, value: fields, at: [] }
  } catch {
    problems.push(syntaxProblem(path, text))
    return undefined
  }
}

/** Reads the ledger without reporting syntax errors. `parseLedger` does, with advice on merge conflicts. */
const readLedgerFile = (dir: string, problems: Problem[]): DataFile | undefined => {
  const name = join(dir, LEDGER_FILE)
  if (!existsSync(name)) return undefined
  const text = readText(name, problems)
  if (text === undefined) return undefined
  try {
    return { name, text, value: parseJson(text), at: [] }
  } catch {
    return { name, text, value: undefined, at: [] }
  }
}

const unexpected = (file: string, allowed: string, fix = 'rename it or move it elsewhere'): Problem => ({
  file,
  path: [],
  came: 'an unexpected file',
  allowed,
  fix,
})

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Sorted names in a folder, without hidden files. Empty if the folder does not exist. */
const namesIn = (dir: string): string[] =>
  isFolder(dir)
    ? readdirSync(dir)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : []

const readTop = (dir: string, problems: Problem[]): Map<string, DataFile> => {
  const files = new Map<string, DataFile>()
  for (const name of topNames) {
    const path = join(dir, `${name}.json`)
    if (!existsSync(path)) {
      const fix = 'add the file, or point TIMELINE_DATA at the folder that has it'
      problems.push({ file: path, path: [], came: 'no such file', allowed: 'the file', fix })
      continue
    }
    const file = readFile(path, problems, name === 'site' ? undefined : name)
    if (file) files.set(name, file)
  }
  const known = ['events', IMAGE_FOLDER, ...topNames.map((name) => `${name}.json`)]
  for (const name of namesIn(dir)) {
    if (known.includes(name) || name === LEDGER_FILE || name === SCHEMA_FOLDER || name.endsWith('.md'))
      continue
    problems.push(
      unexpected(
        join(dir, name),
        `the folders events and ${IMAGE_FOLDER}, ${known.slice(2).join(', ')}, and notes as .md`,
      ),
    )
  }
  return files
}

const readEvents = (dir: string, problems: Problem[]): Map<string, DataFile> => {
  const files = new Map<string, DataFile>()
  if (!isFolder(dir)) {
    const fix = 'create the folder; it may be empty'
    problems.push({
      file: dir,
      path: [],
      came: 'no such folder',
      allowed: 'a folder with a file per event',
      fix,
    })
  }
  for (const name of namesIn(dir)) {
    const path = join(dir, name)
    if (SLUG_FILE.test(name)) {
      const file = readFile(path, problems)
      if (file) files.set(name.slice(0, -'.json'.length), file)
    } else {
      problems.push(
        unexpected(path, 'a name of up to 80 lower-case letters, digits and hyphens, ending in .json'),
      )
    }
  }
  return files
}

const readSchemas = (dir: string, problems: Problem[]): Map<string, string> =>
  new Map(
    namesIn(dir)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const text = readText(join(dir, name), problems)
        return text === undefined ? [] : [[name, text] as const]
      }),
  )

const readImages = (dir: string, problems: Problem[]): Map<string, Buffer> => {
  const images = new Map<string, Buffer>()
  for (const name of namesIn(join(dir, IMAGE_FOLDER))) {
    const file = `${IMAGE_FOLDER}/${name}`
    if (IMAGE_FILE.test(file) && !isFolder(join(dir, file))) images.set(file, readFileSync(join(dir, file)))
    else {
      const allowed = 'a name of lower-case letters, digits and hyphens, ending in .avif, .jpg, .png or .webp'
      const fix = 'rename it, save it in one of these formats, or move it elsewhere'
      problems.push(unexpected(join(dir, IMAGE_FOLDER, name), allowed, fix))
    }
  }
  return images
}

/** The bytes of an image, by its path in the folder. */
export const readImageFile = (dir: string, file: string): Buffer => readFileSync(join(dir, file))

/** Reads a data folder. Missing or misnamed files and syntax errors are reported in `problems`. */
export const readDataFiles = (dir: string): DataFiles => {
  const problems: Problem[] = []
  const ledger = readLedgerFile(dir, problems)
  return {
    top: readTop(dir, problems),
    events: readEvents(join(dir, 'events'), problems),
    ...(ledger && { ledger }),
    schemas: readSchemas(join(dir, SCHEMA_FOLDER), problems),
    images: readImages(dir, problems),
    problems,
  }
}

/** Path, modification time and size of each file of the story, with its pictures, in a fixed order. */
export const fileStamps = (dir: string): string[] =>
  [dir, join(dir, 'events'), join(dir, IMAGE_FOLDER)].flatMap((folder) => {
    try {
      return namesIn(folder).map((name) => {
        const stat = statSync(join(folder, name), { throwIfNoEntry: false })
        return `${join(folder, name)} ${stat?.isFile() ? `${stat.mtimeMs} ${stat.size}` : ''}`
      })
    } catch {
      // The folder is being replaced right now.
      return []
    }
  })
