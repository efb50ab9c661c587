/** Parses answers given as flags, such as `--title.en "A meeting"`, for use without prompts. */
import { parseArgs } from 'node:util'
import { orNearest } from '../timeline/nearest'
import { DataError, type Problem, shown } from '../timeline/problems'
import { answerProblems, type Known, tidyAnswer } from './answers'
import type { Answers, Question } from './question'

/** A problem with a command line flag. */
export const flagProblem = (
  command: string,
  flag: string,
  { came, allowed, fix }: Pick<Problem, 'came' | 'allowed' | 'fix'>,
): Problem => ({ file: command, path: [`--${flag}`], came, allowed, fix })

type Given = { answers: Answers; problems: Problem[] }

/** Parses the flags of a command line. */
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
  // The token after an unknown flag is probably its value, so it is not reported separately.
  let unknownFlagValue = -1
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index !== unknownFlagValue) {
      const fix = 'put a flag before it, and quotes around a text with spaces'
      problems.push({ file: command, path: [], came: shown(token.value), allowed: 'flags', fix })
    } else if (token.kind === 'option') {
      const { name, value } = token
      const allowed = `one of ${names.map((known) => `--${known}`).join(', ')}`
      if (!names.includes(name)) {
        unknownFlagValue = token.index + 1
        wrong(name, 'an unknown flag', allowed, orNearest(name, names, 'correct the flag or remove it'))
      } else if (answers.has(name)) wrong(name, 'the flag twice', 'each flag once', 'remove one')
      else if (value === undefined || value.startsWith('--')) {
        wrong(name, 'no value', 'a value after the flag', `write --${name} "…"`)
      } else answers.set(name, tidyAnswer(value))
    }
  }
  return { answers, problems }
}

/** The text of `--help`. */
export const formatUsage = (questions: readonly Question[], command: string): string => {
  const width = Math.max(...questions.map(({ flag }) => flag.length))
  const lines = questions.map(({ flag, help, isOptional, options }) => {
    const one = options.length > 0 ? ` One of ${options.join(', ')}.` : ''
    return `  --${flag.padEnd(width)}  ${isOptional ? '' : '* '}${help}${one}`
  })
  return [
    `${command} prompts for fields that are not given as flags, if run in a terminal. * marks required fields.`,
    '',
    ...lines,
  ].join('\n')
}

/** The problems of the given answers. */
export const wrongFlags = (
  questions: readonly Question[],
  answers: Answers,
  known: Known,
  command: string,
): Problem[] =>
  questions.flatMap((question) => {
    const text = answers.get(question.flag)
    if (text === undefined || (text === '' && question.isOptional)) return []
    return answerProblems(question, text, known).map((found) => flagProblem(command, question.flag, found))
  })

/**
 * Validates the answers and adds the defaults.
 *
 * @throws DataError with all invalid and all missing answers
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
    // A default that is derived from a missing answer is not missing itself.
    else if (!isOptional && !(suggest && missing.length > 0)) missing.push(`--${flag}`)
  }
  if (missing.length > 0) {
    const allowed = 'a value for each required field'
    const fix = `add them (${command} --help describes each), or run the command in a terminal to be prompted`
    found.push({ file: command, path: [], came: `nothing for ${missing.join(', ')}`, allowed, fix })
  }
  if (found.length > 0) throw new DataError(found)
  return all
}
