/** Finds problems in the text of a JSON file: syntax errors and duplicate fields. */
import { type ParseError, parse, printParseErrorCode, visit } from 'jsonc-parser'
import { type Problem, positionAt, shown } from './problems'

export const CONFLICT_MARKERS = 'merge conflict markers'

/** A Git conflict marker at the beginning of a line. */
const CONFLICT_MARKER = '(?:<{7}|={7}|>{7})'

/** Whether a text has merge conflict markers. */
export const hasConflictMarkers = (text: string): boolean => new RegExp(`^${CONFLICT_MARKER}`, 'm').test(text)

/** Common mistakes, by the text at the position of the error. */
const commonMistakes: readonly [pattern: RegExp, came: string, fix: string][] = [
  [/^$/, 'the end of the file', 'something is missing at the end, usually a bracket: add it'],
  [
    new RegExp(`^${CONFLICT_MARKER}`),
    CONFLICT_MARKERS,
    'keep one of the two versions and delete the markers',
  ],
  [/^[“”„«»‘’]/, 'a typographic quotation mark', 'use straight quotation marks: "'],
  [/^\/[/*]/, 'a comment', 'delete it: JSON has no comments'],
  [/^'/, 'a single quotation mark', 'use double quotation marks: "'],
]

/** Turns an error code of the parser, such as `CommaExpected`, into readable text. */
const errorText = (code: string): string =>
  code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^(.*) expected$/, 'no $1 where one is expected')

/** Deeper than any file here. What reads a document calls itself for each level. */
const MOST_LEVELS = 100

/** Whether lists and objects of a JSON text are within each other on more levels than any file needs. */
export const isTooDeep = (json: string): boolean => {
  let level = 0
  let isText = false
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at]
    if (sign === '\\') at += 1
    else if (sign === '"') isText = !isText
    else if (!isText && (sign === '[' || sign === '{')) level += 1
    else if (!isText && (sign === ']' || sign === '}')) level -= 1
    if (level > MOST_LEVELS) return true
  }
  return false
}

/** What is wrong with a text for which `isTooDeep` is true. */
export const tooDeep = {
  came: `lists or objects inside each other, on more than ${MOST_LEVELS} levels`,
  allowed: `a JSON document with at most ${MOST_LEVELS} levels`,
} as const

/** The first syntax error of a text that is not valid JSON, with its position, or that it is too deep to be read. */
export const syntaxProblem = (name: string, text: string): Problem => {
  if (isTooDeep(text)) {
    return { file: name, path: [], ...tooDeep, fix: 'restore the last good file: this one is damaged' }
  }
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowEmptyContent: false })
  const first = errors[0]
  const offset = first?.offset ?? 0
  const rest = text.slice(offset)
  const mistake = text.trim() === '' ? undefined : commonMistakes.find(([pattern]) => pattern.test(rest))
  const [, came, fix] = mistake ?? [
    undefined,
    first ? errorText(printParseErrorCode(first.error)) : 'not JSON',
    text.trim() === ''
      ? 'the file is empty: add its content, or delete it'
      : 'fix the line; often a comma, a quotation mark or a bracket is missing or extra',
  ]
  return {
    file: name,
    path: [],
    position: positionAt(text, offset),
    came: rest === '' ? came : `${came}: ${shown(rest.slice(0, 20))}`,
    allowed: 'a JSON document',
    fix,
  }
}

/** Matches after every field name in a JSON text, and occasionally inside a string. */
const COLONS = /"\s*:/g

const countFields = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  for (const inner of Object.values(value)) count += countFields(inner)
  return Array.isArray(value) ? count : count + Object.keys(value).length
}

/**
 * Duplicate fields of objects. `JSON.parse` silently keeps the last one. The slow scan runs only if the text
 * seems to have more field names than the parsed value.
 */
export const repeatedFields = (file: string, text: string, value: unknown): Problem[] => {
  if (text.match(COLONS)?.length === countFields(value)) return []
  const open: Set<string>[] = []
  const problems: Problem[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (name, offset, _length, _line, _character, path) => {
      const seen = open.at(-1)
      if (seen?.has(name)) {
        const came = `a duplicate field "${name}"`
        const fix = 'delete one of the two, or merge their contents'
        problems.push({
          file,
          path: [...path(), name],
          position: positionAt(text, offset),
          came,
          allowed: 'each field once',
          fix,
        })
      }
      seen?.add(name)
    },
  })
  return problems
}
