/** Answers given as flags, such as `--title.en "A meeting"`, all at once and with nobody to ask. */
import { parseArgs } from 'node:util'
import { orNearest } from '../timeline/nearest'
import { DataError, type Problem, shown } from '../timeline/problems'
import { type Known, tidyAnswer, wrongAnswer } from './answers'
import type { Answers, Question } from './question'

/** A problem with a flag of a command, in the form of problems with files. */
export const flagProblem = (
  command: string,
  flag: string,
  { came, allowed, fix }: Pick<Problem, 'came' | 'allowed' | 'fix'>,
): Problem => ({ file: command, path: [`--${flag}`], came, allowed, fix })

type Given = { answers: Answers; problems: Problem[] }

/** The flags of a command line. */
export const parseFlags = (
  args: readonly string[],
  questions: readonly Question[],
  command: string,
): Given => {
  const names = questions.map(({ flag }) => flag)
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]))
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const answers = new Map<string, string>()
  const problems: Problem[] = []
  const wrong = (flag: string, came: string, allowed: string, fix: string): void => {
    problems.push(flagProblem(command, flag, { came, allowed, fix }))
  }
  // What stands behind a flag that is not known was meant for it.
  let swallowed = -1
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index !== swallowed) {
      const fix = 'put a flag before it, and quotation marks around a text with spaces'
      problems.push({ file: command, path: [], came: shown(token.value), allowed: 'flags', fix })
    } else if (token.kind === 'option') {
      const { name, value } = token
      const allowed = `one of ${names.map((known) => `--${known}`).join(', ')}`
      if (!names.includes(name)) {
        swallowed = token.index + 1
        wrong(name, 'an unknown flag', allowed, orNearest(name, names, 'correct the flag or leave it out'))
      } else if (answers.has(name)) wrong(name, 'the flag twice', 'each flag once', 'leave one out')
      else if (value === undefined || value.startsWith('--')) {
        wrong(name, 'no value', 'a value behind the flag', `write --${name} "…"`)
      } else answers.set(name, tidyAnswer(value))
    }
  }
  return { answers, problems }
}

/** What each flag is for, for those who ask. */
export const formatUsage = (questions: readonly Question[], command: string): string => {
  const width = Math.max(...questions.map(({ flag }) => flag.length))
  const lines = questions.map(({ flag, help, isOptional, options }) => {
    const one = options.length > 0 ? ` One of ${options.join(', ')}.` : ''
    return `  --${flag.padEnd(width)}  ${isOptional ? '' : '* '}${help}${one}`
  })
  return [
    `${command} asks in a terminal what is not given as a flag. * may not stay empty.`,
    '',
    ...lines,
  ].join('\n')
}

/** What is wrong with the answers that were given. */
export const wrongFlags = (
  questions: readonly Question[],
  answers: Answers,
  known: Known,
  command: string,
): Problem[] =>
  questions.flatMap((question) => {
    const text = answers.get(question.flag)
    if (text === undefined || (text === '' && question.isOptional)) return []
    return wrongAnswer(question, text, known).map((found) => flagProblem(command, question.flag, found))
  })

/**
 * The answers with what is taken where nothing was said.
 *
 * @throws DataError with all that is wrong and all that is missing
 */
export const completeFlags = (
  questions: readonly Question[],
  { answers, problems }: Given,
  known: Known,
  command: string,
): Answers => {
  const all = new Map(answers)
  const found = [...problems, ...wrongFlags(questions, answers, known, command)]
  const missing: string[] = []
  for (const { flag, isOptional, suggest } of questions) {
    if (all.has(flag)) continue
    const suggested = suggest?.(all)
    if (suggested !== undefined) all.set(flag, suggested)
    // What is made of other answers may come with them.
    else if (!isOptional && !(suggest && missing.length > 0)) missing.push(`--${flag}`)
  }
  if (missing.length > 0) {
    const allowed = 'an answer to all that may not stay empty'
    const fix = `add them (${command} --help says what each is for), or run the command in a terminal, and it asks`
    found.push({ file: command, path: [], came: `nothing for ${missing.join(', ')}`, allowed, fix })
  }
  if (found.length > 0) throw new DataError(found)
  return all
}
