/** Imports TimelineJS files, or the tables of the record, into a data folder. */
import { existsSync } from 'node:fs'
import { CommandError } from '../command-error'
import { atTheirRows } from '../exchange/at-rows'
import { optionProblem, optionProblems } from '../exchange/options'
import { type Plan, type PlanOptions, planImport } from '../exchange/plan'
import { type FileOptions, readEntries } from '../exchange/read-entries'
import { formatReport } from '../exchange/report'
import { tryIn, writeAllOrNothing, writeInto } from '../exchange/write'
import { toPublishedSource } from '../formats/json'
import { changeData, replacedData } from '../publish/change-data'
import { checkStory } from '../publish/check-story'
import { assertNotFuture, futureProblem } from '../publish/future'
import { updateSchemas } from '../publish/tidy-story'
import { missingIn } from '../timeline/answer'
import { canonicalWriters } from '../timeline/canonical'
import { DataError, type Problem } from '../timeline/problems'
import { readAll } from '../timeline/read'
import { currentSchemas } from '../timeline/tidy'
import type { Timeline } from '../timeline/types'

export type ImportOptions = PlanOptions &
  Omit<FileOptions, 'zone'> & {
    /** The data folder. */
    dir: string
    /** IANA time zone of times of day; by default that of the site. */
    zone?: string | undefined
    /** A folder for incomplete drafts; nothing is written into the data then. */
    draft?: string | undefined
    /** Only report what would be done. */
    dryRun?: boolean
    /** In milliseconds since the epoch, to refuse publications and corrections after it. */
    now?: number
  }

type Texts = ReadonlyMap<string, string>

const filesOf = (plan: Plan, { site, sources, themes }: Timeline): Texts => {
  const writers = canonicalWriters(site.languages)
  const files = new Map<string, string>(
    plan.steps.flatMap(({ slug, event }) =>
      event ? [[`events/${slug}.json`, writers.event(event)] as const] : [],
    ),
  )
  const edited = plan.sourceSteps.filter(({ outcome }) => outcome !== 'unchanged').map(({ source }) => source)
  if (plan.sources.length + edited.length > 0) {
    const listed = [...sources.map(toPublishedSource), ...edited, ...plan.sources]
    files.set('sources.json', writers.sources([...new Map(listed.map((one) => [one.id, one])).values()]))
  }
  if (plan.themes.length > 0) files.set('themes.json', writers.list('themes', [...themes, ...plan.themes]))
  return files
}

const intoData = (
  plan: Plan,
  timeline: Timeline,
  { dir, dryRun, now }: ImportOptions,
  files: Texts,
  assertUnchanged: () => void,
): void => {
  const check = (copy: string): void => {
    try {
      const { authored } = checkStory({ dir: copy, siteUrl: timeline.site.url })
      if (now !== undefined) assertNotFuture(authored, now, copy)
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      throw new DataError(atTheirRows(plan, dir, copy, files, timeline.site.languages, error.problems))
    }
    assertUnchanged()
  }
  if (dryRun) tryIn(dir, files, check)
  else writeAllOrNothing(replacedData(dir), files, check)
}

/** The missing fields of each draft, for the report. */
const lacksOf = (plan: Plan, { site }: Timeline): string[] => {
  const missing = missingIn(site.languages)
  return plan.steps.flatMap(({ entry, slug, event }) => {
    const fields = event ? missing(event) : []
    const [hadTitle, hasTitle] = [entry.title, event?.title ?? {}].map((one) => Object.keys(one).length > 0)
    const lacks = [...(hasTitle && !hadTitle ? ['title (its first words stand in)'] : []), ...fields]
    return lacks.length > 0 ? [`${slug}.json still lacks: ${lacks.join(', ')}`] : []
  })
}

const intoDraft = (
  plan: Plan,
  timeline: Timeline,
  { dir, dryRun }: ImportOptions,
  folder: string,
  files: Texts,
): string => {
  if (existsSync(folder))
    throw new CommandError(`${folder} already exists; choose a new folder for the drafts.`)
  if (!dryRun) writeInto(folder, new Map([...files, ...currentSchemas(dir)]))
  const done = dryRun
    ? `Nothing was written; the drafts would be in ${folder}/.`
    : `Drafts are in ${folder}/. Complete them, move them into data/events, then: npm run check`
  return [...lacksOf(plan, timeline), done].join('\n')
}

const publishedLater = ({ published, now }: ImportOptions): Problem[] => {
  const found = now === undefined ? undefined : futureProblem(published, now)
  return found ? [optionProblem('published', found)] : []
}

/**
 * Imports files and returns a report.
 *
 * @throws DataError or CommandError with every problem; nothing is written then
 */
export const importStory = (names: readonly string[], options: ImportOptions): string =>
  changeData(options.dir, 'npm run import', (assertUnchanged) => importInto(names, options, assertUnchanged))

const importInto = (
  names: readonly string[],
  options: ImportOptions,
  assertUnchanged: () => void,
): string => {
  const timeline = readAll({ dir: options.dir })
  const zone = options.zone ?? timeline.site.timeZone
  const wrong = [...optionProblems(timeline, options), ...publishedLater(options)]
  if (wrong.length > 0) throw new DataError(wrong)
  const read = readEntries(names, timeline, { ...options, zone })
  const plan = planImport(timeline, read, { ...options, standIn: options.draft !== undefined })
  const blocking = options.draft === undefined ? [...plan.problems, ...plan.open] : plan.problems
  if (blocking.length > 0) throw new DataError(blocking)
  const report = formatReport(plan, read.notes)
  const files = filesOf(plan, timeline)
  if (options.draft !== undefined)
    return `${report}\n${intoDraft(plan, timeline, options, options.draft, files)}`
  if (files.size === 0) return `${report}\nNothing to write.`
  intoData(plan, timeline, options, files, assertUnchanged)
  if (options.dryRun) return `${report}\nNothing was written; the data would be valid.`
  updateSchemas(options.dir, true)
  return `${report}\nWritten into ${options.dir}/; the data is valid. Record it: npm run ledger`
}
