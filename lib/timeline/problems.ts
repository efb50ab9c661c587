/**
 * What is wrong with the data, told to the person who edits it: which file, which field, what came, what is
 * allowed and how to mend it. All problems are gathered before any is shown.
 */
import { findNodeAtLocation, parseTree } from 'jsonc-parser'

export type FieldPath = readonly (string | number)[]

export type Problem = {
  /** Path of the file as the editor knows it, such as `data/events/the-flood.json`. */
  file: string
  path: FieldPath
  came: string
  allowed: string
  fix: string
  /** Where in the file, counted from 1; known when the file could be read as text. */
  position?: Position
}

type Position = { line: number; column: number }

/** Thrown by the reader; carries every problem found. Its message is the whole report. */
export class DataError extends Error {
  override name = 'DataError'
  /** @param ending a last sentence, for commands that were to write something */
  constructor(
    readonly problems: readonly Problem[],
    ending = 'Nothing was written.',
  ) {
    super(formatProblems(problems, ending))
  }
}

const LONGEST_SHOWN = 80

/** A value as it came, short enough for one line. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

/** `['claims', 0, 'text', 'ko']` as `claims[0].text.ko`. */
export const formatPath = (path: FieldPath): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('')

export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** The place of a field in a JSON text; of its nearest existing parent where the field itself is missing. */
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

/** Problems in the order of the files. */
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

/** The whole report, in the order of the files, ending with a count. */
export const formatProblems = (problems: readonly Problem[], ending = ''): string =>
  [...inFileOrder(problems).map(formatProblem), `${countProblems(problems)}. ${ending}`.trimEnd()].join(
    '\n\n',
  )
