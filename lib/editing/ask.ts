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

type Choice = readonly [id: string, name: string]

const indent = (line: string): string => `    ${line}`

/** A list of those whose id or name contains `letters`; empty if none does. */
const listed = (all: readonly Choice[], letters: string): string[] => {
  const wanted = letters.toLowerCase()
  const found = all.filter(([id, name]) => `${id} ${name}`.toLowerCase().includes(wanted))
  const left = found.length - MAX_LISTED
  const width = Math.max(0, ...found.map(([id]) => id.length))
  return [
    ...found.slice(0, MAX_LISTED).map(([id, name]) => indent(`${id.padEnd(width)}  ${name}`.trimEnd())),
    ...(left > 0 ? [indent(`and ${left} more: type ? and some letters to filter them`)] : []),
  ]
}

/** The answer to `?` and some letters: what can be chosen or, for a new name, what is in use already. */
const choices = (
  { refersTo, options, taken, isIdIn, examples }: Question,
  { ids }: Known,
  letters: string,
): string => {
  const bare = (names: Iterable<string>): Choice[] => [...names].map((name) => [name, ''] as const)
  if (refersTo || options.length > 0) {
    const found = listed(refersTo ? [...ids[refersTo]] : bare(options), letters)
    return found.length > 0 ? found.join('\n') : indent('nothing contains these letters')
  }
  const such = examples.length > 0 ? `, such as ${examples.slice(0, 4).join(', ')}` : ''
  if (!taken && !isIdIn) return indent(`nothing to choose from: type your own text${such}`)
  const used = listed(taken ? bare(taken) : isIdIn ? [...ids[isIdIn]] : [], letters)
  return [
    indent(`nothing to choose from: type a new name${such}`),
    indent(used.length > 0 ? 'these are in use and cannot be it:' : 'none in use contains these letters'),
    ...used,
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
