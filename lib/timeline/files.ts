/** Reads the files of a data folder as JSON values. The only place that touches `data/` on the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { type Problem, positionAt, shown } from './problems'
import { listNames } from './schema'

export type DataFile = {
  /** As shown to the editor, such as `data/events/reception.json`. */
  name: string
  text: string
  value: unknown
}

export type DataFiles = {
  /** By name without ending: site, kinds, eras, … */
  top: ReadonlyMap<string, DataFile>
  /** By slug. */
  events: ReadonlyMap<string, DataFile>
  problems: readonly Problem[]
}

const topNames: readonly string[] = ['site', ...listNames]
const SLUG_FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/

const syntaxProblem = (name: string, text: string): Problem => {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowEmptyContent: false })
  const first = errors[0]
  const offset = first?.offset ?? 0
  return {
    file: name,
    path: [],
    position: positionAt(text, offset),
    came: first
      ? `${printParseErrorCode(first.error)} at ${shown(text.slice(offset, offset + 20))}`
      : 'no JSON',
    allowed: 'a JSON document',
    fix: 'mend the line; often a comma, a quotation mark or a bracket is missing or one too many',
  }
}

const readFile = (path: string, problems: Problem[]): DataFile | undefined => {
  // Editors on Windows may put a byte order mark first; it is no part of the text.
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  try {
    return { name: path, text, value: JSON.parse(text) }
  } catch {
    problems.push(syntaxProblem(path, text))
    return undefined
  }
}

const unexpected = (file: string, allowed: string): Problem => ({
  file,
  path: [],
  came: 'an unexpected file',
  allowed,
  fix: 'rename it or move it elsewhere',
})

/** Names in a folder in a fixed order, without hidden ones; none where there is no folder. */
const namesIn = (dir: string): string[] =>
  existsSync(dir)
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
    const file = readFile(path, problems)
    if (file) files.set(name, file)
  }
  const known = ['events', ...topNames.map((name) => `${name}.json`)]
  for (const name of namesIn(dir)) {
    if (known.includes(name) || name.endsWith('.md')) continue
    problems.push(
      unexpected(join(dir, name), `the folder events, ${known.slice(1).join(', ')}, and notes as .md`),
    )
  }
  return files
}

const readEvents = (dir: string, problems: Problem[]): Map<string, DataFile> => {
  const files = new Map<string, DataFile>()
  for (const name of namesIn(dir)) {
    const path = join(dir, name)
    if (SLUG_FILE.test(name)) {
      const file = readFile(path, problems)
      if (file) files.set(name.slice(0, -'.json'.length), file)
    } else {
      problems.push(unexpected(path, 'a name of lower-case letters, digits and hyphens, ending in .json'))
    }
  }
  return files
}

/** Reads `dir`; what is missing, misnamed or not JSON is among the problems. */
export const readDataFiles = (dir: string): DataFiles => {
  const problems: Problem[] = []
  return { top: readTop(dir, problems), events: readEvents(join(dir, 'events'), problems), problems }
}
