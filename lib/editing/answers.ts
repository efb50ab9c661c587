/** Validates the answers of an editor and assembles them into the value for a file. */
import { idProblems, takenSlug, type ValueProblem, valueProblems } from '../timeline/answer'
import type { KnownIds } from '../timeline/known-ids'
import type { FieldPath } from '../timeline/problems'
import type { Answers, Question } from './question'

/** The ids that answers may refer to. */
export type Known = { ids: KnownIds; eventIds: ReadonlyMap<string, string> }

/** Trims an answer and composes its letters (NFC). */
export const tidyAnswer = (text: string): string => text.trim().normalize('NFC')

const parseAnswer = ({ kind }: Question, text: string): unknown => {
  if (kind === 'list') {
    return text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
  }
  return kind === 'number' && Number.isFinite(Number(text)) ? Number(text) : text
}

/** The problems of an answer, by the rules of its field. Empty for a valid one. */
export const answerProblems = (
  question: Question,
  text: string,
  { ids, eventIds }: Known,
): ValueProblem[] => [
  ...valueProblems(question.schema, parseAnswer(question, text), ids, eventIds),
  ...(question.taken?.has(text) ? [takenSlug(text)] : []),
  ...(question.isIdIn ? idProblems(text, question.isIdIn, ids) : []),
]

type Container = Record<string | number, unknown>

const setAt = (target: Container, [step, ...rest]: FieldPath, value: unknown): void => {
  if (step === undefined) return
  if (rest.length === 0) target[step] = value
  else {
    target[step] ??= typeof rest[0] === 'number' ? [] : {}
    setAt(target[step] as Container, rest, value)
  }
}

/** Assembles the value from the answers. Empty answers are left out. */
export const toValue = (questions: readonly Question[], answers: Answers): Record<string, unknown> => {
  const value: Container = {}
  for (const question of questions) {
    const text = answers.get(question.flag)
    if (text && question.path) setAt(value, question.path, parseAnswer(question, text))
  }
  return value
}
