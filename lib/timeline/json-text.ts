/** What is wrong with a JSON text before anyone asks what it says. */
import { type ParseError, parse, printParseErrorCode, visit } from 'jsonc-parser'
import { type Problem, positionAt, shown } from './problems'

export const UNFINISHED_MERGE = 'the marks of a merge that was not finished'

/** What git writes between two versions, at the beginning of a line. */
const MERGE_MARK = '(?:<{7}|={7}|>{7})'

/** Whether a text still holds both versions of something. */
export const isHalfMerged = (text: string): boolean => new RegExp(`^${MERGE_MARK}`, 'm').test(text)

/** What often goes wrong, by what the text has at the place, and how it is mended. */
const slipsOfForm: readonly [pattern: RegExp, came: string, fix: string][] = [
  [/^$/, 'nothing any more', 'something is missing at the end, mostly a bracket: put it there'],
  [new RegExp(`^${MERGE_MARK}`), UNFINISHED_MERGE, 'keep one of the two versions and delete the marks'],
  [/^[“”„«»‘’]/, 'a quotation mark of running text', 'write straight quotation marks: "'],
  [/^\/[/*]/, 'a comment', 'delete it: JSON has no comments'],
  [/^'/, 'a single quotation mark', 'write double quotation marks: "'],
]

/** The names that the parser has for what it found, in words. */
const inWords = (code: string): string =>
  code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^(.*) expected$/, 'no $1 where there should be one')

/** Why a text is no JSON, with the place. */
export const syntaxProblem = (name: string, text: string): Problem => {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowEmptyContent: false })
  const first = errors[0]
  const offset = first?.offset ?? 0
  const rest = text.slice(offset)
  const slip = text.trim() === '' ? undefined : slipsOfForm.find(([pattern]) => pattern.test(rest))
  const [, came, fix] = slip ?? [
    undefined,
    first ? inWords(printParseErrorCode(first.error)) : 'no JSON',
    text.trim() === ''
      ? 'the file is empty: write what belongs there, or delete it'
      : 'mend the line; often a comma, a quotation mark or a bracket is missing or one too many',
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

/** What stands behind the name of every field of a JSON text, and now and then inside a string. */
const COLONS = /"\s*:/g

const countFields = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  for (const inner of Object.values(value)) count += countFields(inner)
  return Array.isArray(value) ? count : count + Object.keys(value).length
}

/**
 * Fields that stand twice in an object, of which `JSON.parse` keeps the last and loses the first without a word. What
 * takes long is done only where a text may have more names than its value has fields.
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
        const came = `a second field "${name}"`
        const fix = 'delete one of the two, or put their contents together'
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
