/** Makes a new entry of the data: asks or takes flags, checks the whole story with it, and writes it. */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Known, toValue } from '../editing/answers'
import { askAll, type Terminal } from '../editing/ask'
import { completeFlags, flagProblem, formatUsage, parseFlags, wrongFlags } from '../editing/flags'
import type { Answers, Question } from '../editing/question'
import { questionsFor, type ThingName } from '../editing/things'
import { toPublishedSource } from '../formats/json'
import { checkStory } from '../publish/check-story'
import { ToldError } from '../publish/failure'
import { assertNotFuture } from '../publish/future'
import { writeWhole } from '../publish/write-whole'
import { canonicalWriters } from '../timeline/canonical'
import { readKnownIds } from '../timeline/known-ids'
import { DataError, type FieldPath, formatPath, type Problem } from '../timeline/problems'
import { readTimeline } from '../timeline/read'
import type { Timeline } from '../timeline/types'
import { renewSchemas } from './tidy-story'

export type NewOptions = {
  dir: string
  /** Date-time with offset. */
  now: string
  /** Where nobody can be asked, everything has to be given. */
  terminal?: Terminal | undefined
}

/** Later than every embargo: a new entry has to know all others. */
const ALL = '9999-12-31T23:59:59Z'

/** A file as it is going to be, and where in it the new entry stands. */
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

/** What is wrong with the story once the draft is in it; paths are those of the folder. */
const problemsWith = ({ path, text, isNew }: Draft, { dir, now }: NewOptions, siteUrl: string): Problem[] => {
  if (isNew && existsSync(join(dir, path))) {
    const fix = 'choose another name, or edit the file that is there'
    return [{ file: join(dir, path), path: [], came: 'a file that is there', allowed: 'a new one', fix }]
  }
  const copy = mkdtempSync(join(tmpdir(), 'new-'))
  try {
    cpSync(dir, copy, { recursive: true })
    writeFileSync(join(copy, path), text)
    const { authored } = checkStory({ dir: copy, siteUrl })
    assertNotFuture(authored, Date.parse(now), copy)
    return []
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return error.problems.map((problem) => ({ ...problem, file: problem.file.replace(copy, dir) }))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** The question that a problem belongs to: that of its field, or of one that it lies in or around. */
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
          'Next: `npm run dev` shows the page; add more claims and sources in the file, then',
          '`npm run check` looks it through and `npm run ledger` records it once it is finished.',
        ]
      : ['Next: name it in an event (`npm run new`), and let `npm run check` look at it.']),
  ].join('\n')

const write = ({ path, text, isNew }: Draft, dir: string): void => {
  if (isNew) writeFileSync(join(dir, path), text, { flag: 'wx' })
  else writeWhole(join(dir, path), text)
}

/**
 * Makes a new entry and returns what to tell the editor.
 *
 * @throws DataError or ToldError with all that is wrong; nothing has been written then
 */
export const newEntry = async (
  thing: ThingName,
  args: readonly string[],
  options: NewOptions,
): Promise<string> => {
  const { dir, terminal } = options
  const command = `npm run new -- ${thing}`
  const timeline = readTimeline({ dir, buildDate: ALL })
  const known: Known = {
    ids: readKnownIds(dir, timeline.site.languages[0]),
    eventIds: new Map(timeline.events.map(({ slug, id }) => [slug, id])),
  }
  const questions = questionsFor(thing, { timeline, now: options.now })
  if (args.includes('--help')) throw new ToldError(formatUsage(questions, command))
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
    if (!complete) throw new ToldError('\nNothing was written.')
    const draft = draftOf(thing, timeline, questions, complete)
    const problems = problemsWith(draft, options, timeline.site.url)
    if (problems.length === 0) {
      write(draft, dir)
      renewSchemas(dir, true)
      return next(thing, dir, draft)
    }
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
    terminal.say(`\n${new DataError(problems).message}\nPlease answer once more:`)
    answers = new Map([...complete].filter(([flag]) => !asked.some((question) => question?.flag === flag)))
  }
}
