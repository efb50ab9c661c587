/**
 * Problems with the data, for the person who edits it: file, field, value found, what is allowed, and how to
 * fix it. All problems are collected before any is reported.
 */
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { replaceIdle } from './invisible'

export type FieldPath = readonly (string | number)[]

export type Problem = {
  /** Path of the file as the editor knows it, such as `data/events/the-flood.json`. */
  file: string
  path: FieldPath
  came: string
  allowed: string
  fix: string
  /** Position in the file, counted from 1. Missing if the file could not be read as text. */
  position?: Position
}

type Position = { line: number; column: number }

/** Thrown by the reader with all problems found. The message is the full report. */
export class DataError extends Error {
  override name = 'DataError'
  /** @param ending a last sentence, such as whether the command has written anything */
  constructor(
    readonly problems: readonly Problem[],
    ending = 'Nothing was written.',
  ) {
    super(formatProblems(problems, ending))
  }
}

/** An error with problems in a copy of a folder as one with problems in the folder itself. Other errors stay as they are. */
export const inOriginal = (error: unknown, copy: string, folder: string): unknown =>
  error instanceof DataError
    ? new DataError(error.problems.map((one) => ({ ...one, file: one.file.replace(copy, folder) })))
    : error

const MAX_SHOWN = 80

/** What turns a line of a terminal around or does not show in it, beside idle characters. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u3164]/g

const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('')

/** What came where a field is missing. */
export const NOTHING = 'nothing'

/** A value as JSON, truncated to fit on one line, with escapes for what would not be seen. */
export const shown = (value: unknown): string => {
  if (value === undefined) return NOTHING
  const text = replaceIdle(JSON.stringify(value), escaped).replace(UNSEEN, escaped)
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}

/** `['claims', 0, 'text', 'ko']` as `claims[0].text.ko`. */
export const formatPath = (path: FieldPath): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('')

/** Converts an offset into line and column, counted from 1. */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** The position of a field in a JSON text, or of its nearest existing parent if the field is missing. */
export const locate = (text: string, path: FieldPath): Position | undefined => {
  const tree = parseTree(text)
  if (!tree) return undefined
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    if (node) return positionAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
  }
  return undefined
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** `data/events/the-flood.json:5:3` */
export const formatPlace = ({ file, position }: Problem): string =>
  position ? `${file}:${position.line}:${position.column}` : file

const formatProblem = (problem: Problem): string => {
  const field = problem.path.length > 0 ? `  ${formatPath(problem.path)}` : ''
  const { came, allowed, fix } = problem
  return `${formatPlace(problem)}${field}\n  came:    ${came}\n  allowed: ${allowed}\n  fix:     ${fix}`
}

/** Sorts problems by file and position. */
export const inFileOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0),
  )

/** `3 problems in 2 files` */
export const countProblems = (problems: readonly Problem[]): string => {
  const files = new Set(problems.map((problem) => problem.file)).size
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}`
}

/** Thousands of rows may have the same problem, and nobody reads further. */
const MOST_PROBLEMS = 50

/** The report, by file and position, with a count at the end. Of many problems the first ones alone, and how many more. */
export const formatProblems = (problems: readonly Problem[], ending = ''): string => {
  const all = inFileOrder(problems)
  const more = all.length - MOST_PROBLEMS
  const rest = more > 0 ? `These are the first ${MOST_PROBLEMS}; there are ${more} more. ` : ''
  return [
    ...all.slice(0, MOST_PROBLEMS).map(formatProblem),
    `${rest}${countProblems(problems)}. ${ending}`.trimEnd(),
  ].join('\n\n')
}
