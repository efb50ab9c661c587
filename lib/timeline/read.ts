/** Reads, validates and assembles a data folder. The only way to get a timeline. */
import type { z } from 'zod'
import { lazy } from '../remembered'
import { siteAddress } from './address-fields'
import { asRead } from './as-read'
import { assemble, toSite } from './assemble'
import { type AuthoredData, type Item, readAuthored } from './authored'
import { type DataFiles, readDataFiles, readImageFile } from './data-files'
import { releasedData, shownUntil, type Waiting, waitingIn } from './embargo'
import { dateTime } from './fields'
import { referenceProblems } from './id-rules'
import { imageProblems } from './image-rules'
import { isAnimated } from './images'
import { ledeProblems } from './lede-rules'
import { checkLedger, type LedgerCheck } from './ledger-check'
import { DataError, type Problem } from './problems'
import { ruleProblems } from './rules'
import type {
  AuthoredActor,
  AuthoredEra,
  AuthoredEvent,
  AuthoredSite,
  AuthoredSource,
  AuthoredTheme,
} from './schema'
import { type Untidy, untidyFiles } from './tidy'
import type { EventImage, Site, Timeline } from './types'
import { validate } from './validate'

export type ReadOptions = {
  /** The data folder. */
  dir: string
  /** Overrides the address in `site.json`. */
  siteUrl?: string | undefined
  /** Date-time with offset. Entries embargoed beyond it are left out. Default: the newest one in the data. */
  buildDate?: string | undefined
}

/** Options as the environment gives them: TIMELINE_DATA, SITE_URL, BUILD_DATE. */
export const optionsFromEnvironment = (env: NodeJS.ProcessEnv = process.env): ReadOptions => ({
  dir: env.TIMELINE_DATA || 'data',
  siteUrl: env.SITE_URL || undefined,
  buildDate: env.BUILD_DATE || undefined,
})

const optionProblems = ({ siteUrl, buildDate }: ReadOptions): Problem[] => {
  const check = (name: string, schema: z.ZodType, value: string | undefined): Problem[] => {
    const problems: Problem[] = []
    if (value !== undefined) validate({ name, text: '', at: [], value }, schema, problems)
    const leaveOut = 'or leave the environment variable out'
    return problems.map((problem) => ({ ...problem, fix: `${problem.fix}, ${leaveOut}` }))
  }
  return [...check('SITE_URL', siteAddress, siteUrl), ...check('BUILD_DATE', dateTime, buildDate)]
}

type ValidData = AuthoredData & { site: Item<AuthoredSite> }

const readValid = (options: ReadOptions, files: DataFiles): { data: ValidData; shown: ValidData } => {
  const { data, problems } = readAuthored(options.dir, files)
  const all = [
    ...problems,
    ...referenceProblems(data),
    ...ruleProblems(data),
    ...imageProblems(data, options.dir),
    ...optionProblems(options),
  ]
  const { site } = data
  if (all.length > 0 || !site) throw new DataError(all)
  const valid = { ...data, site }
  const unsupported = ledeProblems(valid)
  if (unsupported.length > 0) throw new DataError(unsupported)
  return { data: valid, shown: releasedData(valid, shownUntil(data.events, options.buildDate)) }
}

/**
 * Reads and validates a data folder, with texts as authored. Does not compare it with the ledger, so that editors can preview changes
 * before recording them.
 *
 * @throws DataError with all problems found, if any
 */
export const readTimeline = (options: ReadOptions = optionsFromEnvironment()): Timeline =>
  assemble(readValid(options, readDataFiles(options.dir)).shown, options)

/**
 * Like `readTimeline`, with texts as readers see them, for pages and for files that are not data.
 *
 * @throws DataError with all problems found, if any
 */
export const readForReaders = (options?: ReadOptions): Timeline => asRead(readTimeline(options))

/** Later than every embargo. */
const ALL = '9999-12-31T23:59:59Z'

/** Like `readTimeline`, with what is under embargo: whoever changes a story must know all of it. */
export const readAll = (options: ReadOptions): Timeline => readTimeline({ ...options, buildDate: ALL })

/** Like `readForReaders`, with what is under embargo. */
export const readAllForReaders = (options: ReadOptions): Timeline => asRead(readAll(options))

/** The bytes of an event's image, as in the data folder. */
export const readImage = (
  { file }: Pick<EventImage, 'file'>,
  { dir }: ReadOptions = optionsFromEnvironment(),
): Buffer => readImageFile(dir, file)

/** The authored data, for callers that do not need the assembled timeline. */
export type AuthoredStory = Readonly<{
  site: Site
  eras: readonly AuthoredEra[]
  themes: readonly AuthoredTheme[]
  actors: readonly AuthoredActor[]
  sources: readonly AuthoredSource[]
  /** In file order. */
  events: readonly Readonly<{ slug: string; authored: AuthoredEvent }>[]
}>

export type ReadStory = {
  /** Without embargoed content. */
  authored: AuthoredStory
  /** As readers see it. Assembled on the first call. */
  timeline: () => Timeline
  ledger: LedgerCheck
  waiting: Waiting
  /** Paths of the pictures in the data folder that move. */
  animatedImages: readonly string[]
  /** The files that are not in canonical form, computed on call. */
  untidy: () => Untidy
}

const toAuthoredStory = (data: ValidData, { siteUrl }: ReadOptions): AuthoredStory => {
  const values = <T>(items: readonly { value: T }[]): T[] => items.map(({ value }) => value)
  return {
    site: toSite(data.site.value, siteUrl),
    eras: values(data.eras),
    themes: values(data.themes),
    actors: values(data.actors),
    sources: values(data.sources),
    events: data.events.map(({ slug, value }) => ({ slug, authored: value })),
  }
}

/**
 * Reads and validates a data folder, and compares it with its ledger.
 *
 * @throws DataError with all problems found in the data. Problems with the ledger are in the result
 */
export const readWithLedger = (options: ReadOptions): ReadStory => {
  const files = readDataFiles(options.dir)
  const { data, shown } = readValid(options, files)
  return {
    authored: toAuthoredStory(shown, options),
    timeline: lazy(() => asRead(assemble(shown, options))),
    waiting: waitingIn(data.events, shown.events),
    ledger: checkLedger(data, shown, data.site.value.languages, options.dir),
    animatedImages: [...files.images].flatMap(([file, bytes]) => (isAnimated(bytes) ? [file] : [])),
    untidy: () => untidyFiles(options.dir, files),
  }
}
