/** Puts the files of a data folder in order: their canonical form, and the schemas that editors' programs read. */
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from '../publish/write-whole'
import { type Untidy, untidyFiles } from '../timeline/tidy'

const FIX_COMMAND = 'npm run check -- --fix'

const MOST_NAMED = 3

/** `data/actors.json, data/site.json and 3 more` */
const named = (dir: string, paths: Iterable<string>): string => {
  const all = [...paths].map((path) => join(dir, path))
  const left = all.length - MOST_NAMED
  return `${all.slice(0, MOST_NAMED).join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

const write = (dir: string, files: Untidy['files']): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeWhole(join(dir, path), text)
  }
}

const renewed = (dir: string, schemas: Untidy['schemas']): string[] =>
  schemas.size > 0 ? [`Renewed for your editor: ${named(dir, schemas.keys())}`] : []

/**
 * Writes each file that is not in canonical form and each schema that is out of date, and says which.
 *
 * @throws DataError where a file cannot be read; nothing has been written then
 */
export const tidyStory = (dir: string): string => {
  const { files, schemas } = untidyFiles(dir)
  write(dir, files)
  write(dir, schemas)
  const lines = [
    ...[...files.keys()].map((path) => `Put in order: ${join(dir, path)}`),
    ...renewed(dir, schemas),
  ]
  return lines.length > 0 ? lines.join('\n') : 'Every file is in order; nothing to write.'
}

/**
 * Writes the schemas that are out of date, and says which; nothing where there are none.
 *
 * @param begin also in a folder that has no schemas yet, as there are files now that refer to them
 */
export const renewSchemas = (dir: string, begin = false): string | undefined => {
  const { schemas, hasSchemas } = untidyFiles(dir)
  if (!hasSchemas && !begin) return undefined
  write(dir, schemas)
  return renewed(dir, schemas)[0]
}

/** What could be tidied, for those who only asked whether the data is sound; undefined where there is nothing. */
export const untidyNote = (
  dir: string,
  { files, schemas }: Untidy = untidyFiles(dir),
): string | undefined => {
  const notes = [
    ...(files.size > 0 ? [`Not in the form in which a program writes it: ${named(dir, files.keys())}.`] : []),
    ...(schemas.size > 0 ? [`Behind the data, for your editor: ${named(dir, schemas.keys())}.`] : []),
  ]
  return notes.length > 0
    ? [...notes, `That is no error; \`${FIX_COMMAND}\` sees to it.`].join('\n')
    : undefined
}
