/** Formats the files of a data folder and updates the JSON Schemas that code editors use. */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from '../disk/write-whole'
import { type Untidy, untidyFiles } from '../timeline/tidy'
import { changeData } from './change-data'

const FIX_COMMAND = 'npm run check -- --fix'

const MAX_NAMED = 3

/** Formats a list: `data/actors.json, data/site.json and 3 more`. */
const named = (dir: string, paths: Iterable<string>): string => {
  const all = [...paths].map((path) => join(dir, path))
  const left = all.length - MAX_NAMED
  return `${all.slice(0, MAX_NAMED).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

const write = (dir: string, files: Untidy['files']): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeWhole(join(dir, path), text)
  }
}

const updated = (dir: string, schemas: Untidy['schemas']): string[] =>
  schemas.size > 0 ? [`Editor schemas updated: ${named(dir, schemas.keys())}`] : []

/**
 * Writes each file that is not in canonical form and each schema that is out of date. Returns a message that
 * lists them.
 *
 * @throws DataError if a file cannot be read; nothing is written then
 */
export const tidyStory = (dir: string): string =>
  changeData(dir, FIX_COMMAND, (assertUnchanged) => {
    const { files, schemas } = untidyFiles(dir)
    assertUnchanged()
    write(dir, files)
    write(dir, schemas)
    const lines = [
      ...[...files.keys()].map((path) => `Formatted: ${join(dir, path)}`),
      ...updated(dir, schemas),
    ]
    return lines.length > 0 ? lines.join('\n') : 'All files are formatted; nothing to write.'
  })

/**
 * Writes the schemas that are out of date, for a command that is changing the data. Returns a message that lists them, if there are any.
 *
 * @param create also in a folder without schemas, because its files now refer to them
 */
export const updateSchemas = (dir: string, create = false): string | undefined => {
  const { schemas, hasSchemas } = untidyFiles(dir)
  if (!hasSchemas && !create) return undefined
  write(dir, schemas)
  return updated(dir, schemas)[0]
}

/** A note on what `--fix` would write; undefined if there is nothing. */
export const untidyNote = (
  dir: string,
  { files, schemas }: Untidy = untidyFiles(dir),
): string | undefined => {
  const notes = [
    ...(files.size > 0 ? [`Not in canonical form: ${named(dir, files.keys())}.`] : []),
    ...(schemas.size > 0 ? [`Editor schemas out of date: ${named(dir, schemas.keys())}.`] : []),
  ]
  return notes.length > 0
    ? [...notes, `This is not an error; \`${FIX_COMMAND}\` fixes it.`].join('\n')
    : undefined
}
