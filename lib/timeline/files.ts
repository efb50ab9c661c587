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

const readFile = (path: string, name: string, problems: Problem[]): DataFile | undefined => {
  // Editors on Windows may put a byte order mark first; it is no part of the text.
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  try {
    return { name, text, value: JSON.parse(text) }
  } catch {
    problems.push(syntaxProblem(name, text))
    return undefined
  }
}

const isHidden = (name: string): boolean => name.startsWith('.')

/** Reads `dir`; what is missing, misnamed or not JSON is among the problems. */
export const readDataFiles = (dir: string): DataFiles => {
  const problems: Problem[] = []
  const top = new Map<string, DataFile>()
  const events = new Map<string, DataFile>()

  const unexpected = (name: string, allowed: string): void => {
    problems.push({
      file: name,
      path: [],
      came: 'an unexpected file',
      allowed,
      fix: 'rename it or move it elsewhere',
    })
  }

  for (const name of topNames) {
    const path = join(dir, `${name}.json`)
    if (existsSync(path)) {
      const file = readFile(path, `${dir}/${name}.json`, problems)
      if (file) top.set(name, file)
    } else {
      const fix = `add the file, or point TIMELINE_DATA at the folder that has it`
      problems.push({ file: `${dir}/${name}.json`, path: [], came: 'no such file', allowed: 'the file', fix })
    }
  }
  if (!existsSync(dir)) return { top, events, problems }

  for (const name of readdirSync(dir).sort()) {
    const known = name === 'events' || topNames.includes(name.replace(/\.json$/, '')) || name.endsWith('.md')
    if (!known && !isHidden(name)) {
      unexpected(
        `${dir}/${name}`,
        `events/, ${topNames.map((top) => `${top}.json`).join(', ')} and notes as .md`,
      )
    }
  }
  const eventsDir = join(dir, 'events')
  for (const name of existsSync(eventsDir) ? readdirSync(eventsDir).sort() : []) {
    if (isHidden(name)) continue
    if (!SLUG_FILE.test(name)) {
      unexpected(`${dir}/events/${name}`, 'a name of lower-case letters, digits and hyphens, ending in .json')
      continue
    }
    const file = readFile(join(eventsDir, name), `${dir}/events/${name}`, problems)
    if (file) events.set(name.slice(0, -'.json'.length), file)
  }
  return { top, events, problems }
}
