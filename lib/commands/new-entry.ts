/** Creates an entry from prompts or flags, checks the whole story with it, and writes it. */
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommandError } from '../command-error'
import { writeWhole } from '../disk/write-whole'
import { type Known, toValue } from '../editing/answers'
import { askAll, type Terminal } from '../editing/ask'
import { completeFlags, flagProblem, formatUsage, parseFlags, wrongFlags } from '../editing/flags'
import type { Answers, Question } from '../editing/question'
import { questionsFor, type ThingName } from '../editing/things'
import { tryIn } from '../exchange/write'
import { toPublishedSource } from '../formats/json'
import { changeData } from '../publish/change-data'
import { checkCopy } from '../publish/check-copy'
import { updateSchemas } from '../publish/tidy-story'
import { canonicalWriters } from '../timeline/canonical'
import { readKnownIds } from '../timeline/known-ids'
import { DataError, type FieldPath, formatPath, type Problem } from '../timeline/problems'
import { readAll } from '../timeline/read'
import type { Timeline } from '../timeline/types'

export type NewOptions = {
  dir: string
  /** Date-time with offset. */
  now: string
  /** Without a terminal, every answer must be given as a flag. */
  terminal?: Terminal | undefined
}

/** The new content of a file, and the path of the new entry in it. */
type Draft = { path: string; text: string; at: FieldPath; isNew: boolean }

const draftOf = (
  thing: ThingName,
  { site, sources, actors, themes }: Timeline,
  questions: readonly Question[],
  answers: Answers,
): Draft => {
  const write = canonicalWriters(site.languages)
  const value = toValue(questions, answers)
  if (thing === 'event') {
    const path = `events/${answers.get('slug')}.json`
    return { path, text: write.event(value), at: [], isNew: true }
  }
  const list = `${thing}s` as const
  const items = { sources: sources.map(toPublishedSource), actors, themes }[list]
  const text = write.list(list, [...items, value])
  const written = (JSON.parse(text) as Record<string, { id: unknown }[]>)[list] ?? []
  const index = written.findLastIndex(({ id }) => id === value.id)
  return { path: `${list}.json`, text, at: [list, index], isNew: false }
}

/** Checks a copy of the story that includes the draft. Problems refer to the original folder. */
const problemsWith = ({ path, text, isNew }: Draft, { dir, now }: NewOptions, siteUrl: string): Problem[] => {
  if (isNew && existsSync(join(dir, path))) {
    const fix = 'choose another name, or edit the existing file'
    return [{ file: join(dir, path), path: [], came: 'an existing file', allowed: 'a new file', fix }]
  }
  try {
    tryIn(dir, new Map([[path, text]]), (copy) => checkCopy(copy, { dir, siteUrl, now }))
    return []
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return [...error.problems]
  }
}

/** Finds the question for the field of a problem, or for a field that contains it or is contained in it. */
const questionOf = (problem: Problem, draft: Draft, dir: string, questions: readonly Question[]) => {
  if (problem.file !== join(dir, draft.path)) return undefined
  if (problem.path.length === 0) return questions.find(({ path }) => path === undefined)
  if (formatPath(problem.path.slice(0, draft.at.length)) !== formatPath(draft.at)) return undefined
  const field = formatPath(problem.path.slice(draft.at.length))
  return questions.find(({ path }) => {
    if (!path) return false
    const own = formatPath(path)
    return own === field || own.startsWith(`${field}.`) || field.startsWith(own)
  })
}

const next = (thing: ThingName, dir: string, { path }: Draft): string =>
  [
    `Written: ${join(dir, path)}`,
    ...(thing === 'event'
      ? [
          'Next: preview the page with `npm run dev`, and add more claims and sources in the file.',
          'Then run `npm run check` to check it and `npm run ledger` to record it.',
        ]
      : ['Next: refer to it in an event (`npm run new`), then run `npm run check`.']),
  ].join('\n')

/**
 * Writes the entry, if there are no problems. The story is read again: while an editor answers, others may add to it.
 */
const tryToWrite = (
  thing: ThingName,
  questions: readonly Question[],
  answers: Answers,
  options: NewOptions,
): { draft: Draft; problems: readonly Problem[] } =>
  changeData(options.dir, 'npm run new', (assertUnchanged) => {
    const { dir } = options
    const timeline = readAll({ dir })
    const draft = draftOf(thing, timeline, questions, answers)
    const problems = problemsWith(draft, options, timeline.site.url)
    if (problems.length === 0) {
      const { path, text, isNew } = draft
      assertUnchanged()
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeWhole(join(dir, path), text, { isNew })
      updateSchemas(dir, true)
    }
    return { draft, problems }
  })

/**
 * Creates an entry and returns a message for the editor.
 *
 * @throws DataError or CommandError with every problem; nothing is written then
 */
export const newEntry = async (
  thing: ThingName,
  args: readonly string[],
  options: NewOptions,
): Promise<string> => {
  const { dir, terminal } = options
  const command = `npm run new -- ${thing}`
  const timeline = readAll({ dir })
  const known: Known = {
    ids: readKnownIds(dir, timeline.site.languages[0]),
    eventIds: new Map(timeline.events.map(({ slug, id }) => [slug, id])),
  }
  const questions = questionsFor(thing, { timeline, now: options.now })
  if (args.includes('--help')) throw new CommandError(formatUsage(questions, command))
  const given = parseFlags(args, questions, command)
  if (terminal) {
    const problems = [...given.problems, ...wrongFlags(questions, given.answers, known, command)]
    if (problems.length > 0) throw new DataError(problems)
  }
  let answers = given.answers
  for (;;) {
    const complete = terminal
      ? await askAll(questions, answers, known, terminal)
      : completeFlags(questions, given, known, command)
    if (!complete) throw new CommandError('\nNothing was written.')
    const { draft, problems } = tryToWrite(thing, questions, complete, options)
    if (problems.length === 0) return next(thing, dir, draft)
    const asked = problems.map((problem) => questionOf(problem, draft, dir, questions))
    if (!terminal) {
      throw new DataError(
        problems.map((problem, index) => {
          const flag = asked[index]?.flag
          return flag === undefined ? problem : flagProblem(command, flag, problem)
        }),
      )
    }
    if (asked.includes(undefined)) throw new DataError(problems)
    terminal.say(`\n${new DataError(problems).message}\nPlease answer again:`)
    answers = new Map([...complete].filter(([flag]) => !asked.some((question) => question?.flag === flag)))
  }
}
