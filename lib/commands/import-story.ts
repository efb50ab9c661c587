/** Imports TimelineJS files, or the tables of the record, into a data folder. */
import { existsSync } from 'node:fs'
import { optionProblem, optionProblems } from '../exchange/options'
import { type Plan, type PlanOptions, planImport } from '../exchange/plan'
import { type FileOptions, readEntries } from '../exchange/read-entries'
import { formatReport } from '../exchange/report'
import { type Files, tryIn, writeAllOrNothing, writeInto } from '../exchange/write'
import { correctionColumns } from '../formats/columns'
import { toPublishedSource } from '../formats/json'
import { groupBy } from '../group'
import type { Language } from '../languages'
import { checkStory } from '../publish/check-story'
import { CommandError } from '../publish/failure'
import { assertNotFuture, futureProblem } from '../publish/future'
import { missingIn } from '../timeline/answer'
import { canonicalWriters } from '../timeline/canonical'
import { DataError, type FieldPath, type Problem } from '../timeline/problems'
import { readTimeline } from '../timeline/read'
import { currentSchemas } from '../timeline/tidy'
import type { Timeline } from '../timeline/types'
import { updateSchemas } from './tidy-story'

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

/** Later than every embargo: an import must know all events. */
const ALL = '9999-12-31T23:59:59Z'

const filesOf = (plan: Plan, { site, sources, themes }: Timeline): Files => {
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

/** The id of each entry of a list file, in its order. */
const idsIn = (text: string | undefined): string[] => {
  const { sources = [] } = JSON.parse(text ?? '{}') as { sources?: readonly { id: string }[] }
  return sources.map(({ id }) => id)
}

/** What to write into a table where the ledger asks for a note. */
const noteInRow = (languages: readonly Language[]): string => {
  const columns = correctionColumns(languages)
  return `say what was wrong in the columns ${columns.slice(0, -1).join(', ')} of the row of the event or source, with TRUE in ${columns.at(-1)} if only the wording changed, or undo the change`
}

/**
 * Problems in the changed copy as problems of the rows of the imported files, in their order. A text of a slide that is in several
 * fields of its event, as a headline that is also the summary, is one problem.
 */
const atTheirRows = (
  { steps, sourceSteps }: Plan,
  dir: string,
  copy: string,
  files: Files,
  languages: readonly Language[],
  problems: readonly Problem[],
): Problem[] => {
  const bySlug = new Map(steps.map((step) => [step.slug, step]))
  const bySource = new Map(sourceSteps.map((step) => [step.source.id, step.place]))
  const sourceIds = idsIn(files.get('sources.json'))
  const places = [...steps.map(({ entry }) => entry.place), ...sourceSteps.map(({ place }) => place)]
  const rows = new Map(places.map(({ at }, index) => [at, index]))
  const rowOf = ({ path: [at] }: Problem): number => rows.get(`${at}`) ?? -1

  const ofEvent = (slug: string, path: FieldPath) => {
    const entry = bySlug.get(slug)?.event && bySlug.get(slug)?.entry
    const [field, index, ...rest] = path
    const own = field === 'claims' && typeof index === 'number' ? entry?.claimPlaces?.[index] : undefined
    return own ? { place: own, rest } : { place: entry?.place, rest: path }
  }
  const ofSource = (path: FieldPath) => {
    const [list, index, ...rest] = path
    const id = list === 'sources' && typeof index === 'number' ? sourceIds[index] : undefined
    return { place: bySource.get(id ?? ''), rest }
  }
  const isTable = (slug: string | undefined): boolean =>
    slug === undefined || bySlug.get(slug)?.entry.paragraphs === undefined
  const inRow = (problem: Problem): Problem => {
    const [, slug] = /\/events\/([^/]+)\.json$/.exec(problem.file) ?? []
    const { place, rest } = slug === undefined ? ofSource(problem.path) : ofEvent(slug, problem.path)
    if (!place) return { ...problem, file: problem.file.replace(copy, dir) }
    const { position: _, ...found } = problem
    const fix = rest[0] === 'corrections' && isTable(slug) ? noteInRow(languages) : found.fix
    // The words for a field that is not there are those of a file in JSON.
    const inCell = found.came === 'nothing' &&
      isTable(slug) && { allowed: 'some text', fix: 'fill in the cell' }
    return { ...found, fix, ...inCell, file: place.file, path: [place.at, ...rest] }
  }
  const found = problems.map(inRow).sort((a, b) => rowOf(a) - rowOf(b))
  const keyOf = (problem: Problem): string => {
    const step = steps[rowOf(problem)]
    const { file, path, came, allowed } = problem
    return JSON.stringify([file, step?.entry.paragraphs ? path[0] : path, came, allowed])
  }
  return [...groupBy(found, keyOf).values()].flatMap(([first]) => first ?? [])
}

const intoData = (plan: Plan, timeline: Timeline, { dir, dryRun, now }: ImportOptions, files: Files): void =>
  (dryRun ? tryIn : writeAllOrNothing)(dir, files, (copy) => {
    try {
      const { authored } = checkStory({ dir: copy, siteUrl: timeline.site.url })
      if (now !== undefined) assertNotFuture(authored, now, copy)
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      throw new DataError(atTheirRows(plan, dir, copy, files, timeline.site.languages, error.problems))
    }
  })

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
  files: Files,
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
export const importStory = (names: readonly string[], options: ImportOptions): string => {
  const timeline = readTimeline({ dir: options.dir, buildDate: ALL })
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
  intoData(plan, timeline, options, files)
  if (options.dryRun) return `${report}\nNothing was written; the data would be valid.`
  updateSchemas(options.dir, true)
  return `${report}\nWritten into ${options.dir}/; the data is valid. Record it: npm run ledger`
}
