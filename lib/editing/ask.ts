/** Asks an editor in the terminal, field by field, and checks each answer at once. */
import { type Known, tidyAnswer, wrongAnswer } from './answers'
import type { Answers, Question } from './question'

/** Where questions are put and answers come from; no answer any more: the editor went away. */
export type Terminal = {
  say: (text: string) => void
  answer: (prompt: string) => Promise<string | undefined>
}

const MOST_LISTED = 40

/** What may be answered, narrowed down to what has these letters in it. */
const choices = ({ refersTo, options }: Question, { ids }: Known, letters: string): string => {
  const all: (readonly [string, string])[] = refersTo
    ? [...ids[refersTo]]
    : options.map((option) => [option, ''] as const)
  const wanted = letters.toLowerCase()
  const found = all.filter(([id, name]) => `${id} ${name}`.toLowerCase().includes(wanted))
  const left = found.length - MOST_LISTED
  const width = Math.max(0, ...found.map(([id]) => id.length))
  return [
    ...found.slice(0, MOST_LISTED).map(([id, name]) => `    ${id.padEnd(width)}  ${name}`.trimEnd()),
    ...(found.length === 0 ? ['    nothing that has these letters'] : []),
    ...(left > 0 ? [`    and ${left} more: narrow them down with ? and some letters`] : []),
  ].join('\n')
}

const FEW = 12

const introduction = (question: Question, known: Known): string => {
  const { flag, help, isOptional, kind, refersTo, options, examples } = question
  const list = refersTo ? [...known.ids[refersTo].keys()] : options
  const hints = [
    ...(isOptional ? ['may stay empty'] : []),
    ...(kind === 'list' ? ['several with commas between'] : []),
    ...(list.length > FEW ? ['? and some letters finds them'] : []),
  ]
  const shown = list.length > 0 && list.length <= FEW ? list : refersTo ? [] : examples.slice(0, 4)
  return [
    `\n${flag}${hints.length > 0 ? ` (${hints.join('; ')})` : ''}`,
    `  ${help}`,
    ...(shown.length > 0 ? [`  ${list.length > 0 ? 'One of' : 'Such as'} ${shown.join(', ')}`] : []),
  ].join('\n')
}

/** The answer to one question, once it is right; undefined where the editor went away. */
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
      say('  This may not stay empty.')
      continue
    }
    const wrong = wrongAnswer(question, text, known)
    if (wrong.length === 0) return text
    for (const { came, allowed, fix } of wrong) {
      say(`  came:    ${came}\n  allowed: ${allowed}\n  fix:     ${fix}`)
    }
  }
}

/**
 * Asks all that was not given yet; what nobody is asked for gets what is suggested for it.
 *
 * @returns undefined where the editor went away
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
