/** The one way from the data folder to a timeline. */
import { z } from 'zod'
import { lazy } from '../remembered'
import { assemble, toSite } from './assemble'
import { type AuthoredData, readAuthored } from './authored'
import { type DataFiles, readDataFiles, readImageFile } from './data-files'
import { releasedData, shownUntil } from './embargo'
import { siteAddress } from './fields'
import { imageProblems } from './image-rules'
import { checkLedger, type LedgerCheck } from './ledger-check'
import { DataError, type Problem, shown } from './problems'
import { referenceProblems } from './references'
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

export type ReadOptions = {
  /** The data folder. */
  dir: string
  /** Overrides the address in `site.json`. */
  siteUrl?: string | undefined
  /** Date-time with offset; entries under embargo until later are left out. Default: the newest in the data. */
  buildDate?: string | undefined
}

/** Options as the environment gives them: TIMELINE_DATA, SITE_URL, BUILD_DATE. */
export const optionsFromEnvironment = (env: NodeJS.ProcessEnv = process.env): ReadOptions => ({
  dir: env.TIMELINE_DATA || 'data',
  siteUrl: env.SITE_URL || undefined,
  buildDate: env.BUILD_DATE || undefined,
})

const optionProblems = ({ siteUrl, buildDate }: ReadOptions): Problem[] => {
  const problem = (file: string, value: string, allowed: string): Problem => ({
    file,
    path: [],
    came: shown(value),
    allowed,
    fix: 'correct the environment variable or leave it out',
  })
  const problems: Problem[] = []
  if (siteUrl !== undefined && !siteAddress.safeParse(siteUrl).success) {
    problems.push(problem('SITE_URL', siteUrl, 'an address such as https://example.org/timeline'))
  }
  if (buildDate !== undefined && !z.iso.datetime({ offset: true }).safeParse(buildDate).success) {
    problems.push(
      problem('BUILD_DATE', buildDate, 'a date and time with offset, such as 2026-11-23T09:00:00+00:00'),
    )
  }
  return problems
}

type Sound = AuthoredData & { site: AuthoredSite }

const readSound = (options: ReadOptions, files: DataFiles): { data: Sound; shown: Sound } => {
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
  const sound = { ...data, site }
  return { data: sound, shown: releasedData(sound, shownUntil(data.events, options.buildDate)) }
}

/**
 * Reads and checks a data folder. Whether it goes with its ledger is not asked: who edits wants to see the page first.
 *
 * @throws DataError with every problem found, when there is one
 */
export const readTimeline = (options: ReadOptions = optionsFromEnvironment()): Timeline =>
  assemble(readSound(options, readDataFiles(options.dir)).shown, options)

/** The bytes of the picture of an event, as they are in the data folder. */
export const readImage = (
  { file }: Pick<EventImage, 'file'>,
  { dir }: ReadOptions = optionsFromEnvironment(),
): Buffer => readImageFile(dir, file)

/** What a timeline is made of: where that is enough, it need not be made. */
export type AuthoredStory = Readonly<{
  site: Site
  eras: readonly AuthoredEra[]
  themes: readonly AuthoredTheme[]
  actors: readonly AuthoredActor[]
  sources: readonly AuthoredSource[]
  /** In the order of their files. */
  events: readonly Readonly<{ slug: string; authored: AuthoredEvent }>[]
}>

export type ReadStory = {
  /** Without what is under embargo. */
  authored: AuthoredStory
  /** Made when it is first asked for. */
  timeline: () => Timeline
  ledger: LedgerCheck
  /** What could be tidied in the same files, looked for when asked. */
  untidy: () => Untidy
}

const toAuthoredStory = (data: Sound, { siteUrl }: ReadOptions): AuthoredStory => {
  const values = <T>(items: readonly { value: T }[]): T[] => items.map(({ value }) => value)
  return {
    site: toSite(data.site, siteUrl),
    eras: values(data.eras),
    themes: values(data.themes),
    actors: values(data.actors),
    sources: values(data.sources),
    events: data.events.map(({ slug, value }) => ({ slug, authored: value })),
  }
}

/**
 * Reads and checks a data folder, and holds it against its ledger.
 *
 * @throws DataError with every problem found in the data; what the ledger says is part of the answer
 */
export const readWithLedger = (options: ReadOptions): ReadStory => {
  const files = readDataFiles(options.dir)
  const { data, shown } = readSound(options, files)
  return {
    authored: toAuthoredStory(shown, options),
    timeline: lazy(() => assemble(shown, options)),
    ledger: checkLedger(data, shown, data.site.languages, options.dir),
    untidy: () => untidyFiles(options.dir, files),
  }
}
