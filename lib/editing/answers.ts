/** Answers of an editor: checked one by one, and put together into the value for a file. */
import { takenId, type Wrong, wrongIn } from '../timeline/answer'
import type { KnownIds } from '../timeline/known-ids'
import type { FieldPath } from '../timeline/problems'
import type { Answers, Question } from './question'

/** What answers may refer to. */
export type Known = { ids: KnownIds; eventIds: ReadonlyMap<string, string> }

/** Spaces around an answer, and letters that a program took apart, are nobody's intention. */
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

/** What is wrong with an answer, by the rules of its field. */
export const wrongAnswer = (question: Question, text: string, { ids, eventIds }: Known): Wrong[] => [
  ...wrongIn(question.schema, parseAnswer(question, text), ids, eventIds),
  ...(question.taken?.has(text)
    ? [
        {
          path: [],
          came: `"${text}"`,
          allowed: 'a name that no event has or had',
          fix: 'choose another name, or edit the file that is there',
        },
      ]
    : []),
  ...(question.isIdIn ? takenId(text, question.isIdIn, ids) : []),
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

/** The value that the answers make; what was left empty is not there. */
export const toValue = (questions: readonly Question[], answers: Answers): Record<string, unknown> => {
  const value: Container = {}
  for (const question of questions) {
    const text = answers.get(question.flag)
    if (text && question.path) setAt(value, question.path, parseAnswer(question, text))
  }
  return value
}
