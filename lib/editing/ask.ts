/** Prompts an editor in the terminal, field by field, and validates each answer immediately. */
import { answerProblems, type Known, tidyAnswer } from './answers'
import type { Answers, Question } from './question'

export type Terminal = {
  /** Prints a text and a newline. */
  say: (text: string) => void
  /** Prints a prompt and resolves with the answer, or with undefined if the input has ended. */
  answer: (prompt: string) => Promise<string | undefined>
}

const MAX_LISTED = 40

/** A list of the possible answers whose id or name contains `letters`. */
const choices = ({ refersTo, options }: Question, { ids }: Known, letters: string): string => {
  const all: (readonly [string, string])[] = refersTo
    ? [...ids[refersTo]]
    : options.map((option) => [option, ''] as const)
  const wanted = letters.toLowerCase()
  const found = all.filter(([id, name]) => `${id} ${name}`.toLowerCase().includes(wanted))
  const left = found.length - MAX_LISTED
  const width = Math.max(0, ...found.map(([id]) => id.length))
  return [
    ...found.slice(0, MAX_LISTED).map(([id, name]) => `    ${id.padEnd(width)}  ${name}`.trimEnd()),
    ...(found.length === 0 ? ['    nothing contains these letters'] : []),
    ...(left > 0 ? [`    and ${left} more: type ? and some letters to filter them`] : []),
  ].join('\n')
}

const MAX_INLINE = 12

const introduction = (question: Question, known: Known): string => {
  const { flag, help, isOptional, kind, refersTo, options, examples } = question
  const list = refersTo ? [...known.ids[refersTo].keys()] : options
  const hints = [
    ...(isOptional ? ['optional'] : []),
    ...(kind === 'list' ? ['separate several with commas'] : []),
    ...(list.length > MAX_INLINE ? ['type ? and some letters to search'] : []),
  ]
  const shown = list.length > 0 && list.length <= MAX_INLINE ? list : refersTo ? [] : examples.slice(0, 4)
  return [
    `\n${flag}${hints.length > 0 ? ` (${hints.join('; ')})` : ''}`,
    `  ${help}`,
    ...(shown.length > 0 ? [`  ${list.length > 0 ? 'One of' : 'Such as'} ${shown.join(', ')}`] : []),
  ].join('\n')
}

/** Asks one question until the answer is valid. Undefined if the input has ended. */
const askOne = async (
  question: Question,
  answers: Answers,
  known: Known,
  { say, answer }: Terminal,
): Promise<string | undefined> => {
  say(introduction(question, known))
  const suggested = question.suggest?.(answers)
  for (;;) {
    const typed = await answer(suggested === undefined ? '> ' : `[${suggested}] > `)
    if (typed === undefined) return undefined
    const text = tidyAnswer(typed) || (suggested ?? '')
    if (text.startsWith('?')) {
      say(choices(question, known, text.slice(1).trim()))
      continue
    }
    if (text === '') {
      if (question.isOptional) return text
      say('  This field is required.')
      continue
    }
    const wrong = answerProblems(question, text, known)
    if (wrong.length === 0) return text
    for (const { came, allowed, fix } of wrong) {
      say(`  came:    ${came}\n  allowed: ${allowed}\n  fix:     ${fix}`)
    }
  }
}

/**
 * Asks all questions without a given answer. Fields that are not asked for get their default.
 *
 * @returns all answers, or undefined if the input has ended
 */
export const askAll = async (
  questions: readonly Question[],
  given: Answers,
  known: Known,
  terminal: Terminal,
): Promise<Answers | undefined> => {
  const answers = new Map(given)
  for (const question of questions) {
    if (answers.has(question.flag)) continue
    const text = question.isAsked
      ? await askOne(question, answers, known, terminal)
      : (question.suggest?.(answers) ?? '')
    if (text === undefined) return undefined
    answers.set(question.flag, text)
  }
  return answers
}
