/** Takes files of others, or our own table, into a data folder. */
import { existsSync } from 'node:fs'
import { type Plan, type PlanOptions, planImport } from '../exchange/plan'
import { type FileOptions, readEntries } from '../exchange/read-entries'
import { formatReport } from '../exchange/report'
import { type Files, writeAllOrNothing, writeInto } from '../exchange/write'
import { toPublishedSource } from '../formats/json'
import { checkStory } from '../publish/check-story'
import { ToldError } from '../publish/failure'
import { missingIn } from '../timeline/answer'
import { canonicalWriters } from '../timeline/canonical'
import { DataError, type Problem } from '../timeline/problems'
import { readTimeline } from '../timeline/read'
import { currentSchemas } from '../timeline/tidy'
import type { Timeline } from '../timeline/types'
import { renewSchemas } from './tidy-story'

export type ImportOptions = PlanOptions &
  Omit<FileOptions, 'zone'> & {
    /** The data folder. */
    dir: string
    /** Zone of times of day; that of the site where none is given. */
    zone?: string | undefined
    /** A folder for what an editor has to complete; nothing goes into the data then. */
    draft?: string | undefined
    /** Say what would be done, and do nothing. */
    dryRun?: boolean
  }

/** Later than every embargo: an import has to know all events. */
const ALL = '9999-12-31T23:59:59Z'

const filesOf = (plan: Plan, { site, sources }: Timeline): Files => {
  const writers = canonicalWriters(site.languages)
  const files = new Map<string, string>(
    plan.steps.flatMap(({ slug, event }) =>
      event ? [[`events/${slug}.json`, writers.event(event)] as const] : [],
    ),
  )
  if (plan.sources.length > 0) {
    files.set('sources.json', writers.sources([...sources.map(toPublishedSource), ...plan.sources]))
  }
  return files
}

/** A problem of the changed copy, at the row that it came from. */
const atItsRow = ({ steps }: Plan, dir: string, copy: string) => {
  const bySlug = new Map(steps.map((step) => [step.slug, step]))
  return (problem: Problem): Problem => {
    const slug = /\/events\/([^/]+)\.json$/.exec(problem.file)?.[1]
    const step = slug === undefined ? undefined : bySlug.get(slug)
    if (!step?.event) return { ...problem, file: problem.file.replace(copy, dir) }
    const { file, at } = step.entry.place
    const { position: _, ...rest } = problem
    return { ...rest, file, path: [at, ...problem.path] }
  }
}

const MOST_SHOWN = 50

/** All that is wrong, or the beginning of it where it is the same in thousands of rows. */
const refuse = (problems: readonly Problem[]): never => {
  const shown = problems.slice(0, MOST_SHOWN)
  const { message } = new DataError(shown)
  if (shown.length === problems.length) throw new DataError(problems)
  throw new ToldError(`${message}\nThese are the first ${MOST_SHOWN} of ${problems.length} problems.`)
}

const intoData = (plan: Plan, timeline: Timeline, dir: string, files: Files): void =>
  writeAllOrNothing(dir, files, (copy) => {
    try {
      checkStory({ dir: copy, siteUrl: timeline.site.url })
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      refuse(error.problems.map(atItsRow(plan, dir, copy)))
    }
  })

/** What each draft lacks, as words for the report. */
const lacksOf = (plan: Plan, { site }: Timeline): string[] => {
  const missing = missingIn(site.languages)
  return plan.steps.flatMap(({ slug, event }) => {
    const fields = event ? missing(event) : []
    return fields.length > 0 ? [`${slug}.json still lacks: ${fields.join(', ')}`] : []
  })
}

const intoDraft = (plan: Plan, timeline: Timeline, dir: string, folder: string, files: Files): string => {
  if (existsSync(folder)) throw new ToldError(`${folder} is there already; name a new folder for the drafts.`)
  writeInto(folder, new Map([...files, ...currentSchemas(dir)]))
  return [
    ...lacksOf(plan, timeline),
    `Drafts are in ${folder}/. Complete them, move them into data/events, then: npm run check`,
  ].join('\n')
}

/**
 * Imports files and returns the report.
 *
 * @throws DataError or ToldError with all that is wrong; nothing has been written then
 */
export const importStory = (names: readonly string[], options: ImportOptions): string => {
  const timeline = readTimeline({ dir: options.dir, buildDate: ALL })
  const zone = options.zone ?? timeline.site.timeZone
  const { entries, notes } = readEntries(names, timeline, { ...options, zone })
  const plan = planImport(timeline, entries, options)
  const blocking = options.draft === undefined ? [...plan.problems, ...plan.open] : plan.problems
  if (blocking.length > 0) refuse(blocking)
  const report = formatReport(plan, notes)
  const files = filesOf(plan, timeline)
  if (options.dryRun) return `${report}\nNothing was written.`
  if (options.draft !== undefined)
    return `${report}\n${intoDraft(plan, timeline, options.dir, options.draft, files)}`
  if (files.size === 0) return `${report}\nThere was nothing to write.`
  intoData(plan, timeline, options.dir, files)
  renewSchemas(options.dir, true)
  return `${report}\nWritten into ${options.dir}/; the data is sound. Record it: npm run ledger`
}
