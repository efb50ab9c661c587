/** Looks up an archived copy of every source without one and writes each result into the list of sources immediately. */
import { join } from 'node:path'
import { writeWhole } from '../disk/write-whole'
import { copyUrl, daysApart, formatCopy } from '../links/copy'
import { findCopy } from '../links/find-copy'
import { saveCopy } from '../links/save-copy'
import { isTrouble, type Trouble, type Wayback } from '../links/wayback'
import { changeData } from '../publish/change-data'
import { readAll } from '../timeline/read'
import { SOURCES_FILE, sourcesWithCopy } from '../timeline/source-copies'
import type { Source } from '../timeline/types'

export type ArchiveOptions = {
  dir: string
  wayback: Wayback
  /** Maximum number of days between reading and copy. */
  within: number
  /** Ask for copies of pages that have none near enough. */
  save: boolean
  /** Only look up: write nothing and request no copy. */
  dryRun: boolean
  /** Prints a line on the terminal. */
  say: (line: string) => void
}

type Outcome = { state: 'found' | 'saved' | 'far'; timestamp: string } | { state: 'none' } | Trouble

const states = ['found', 'saved', 'far', 'none', 'refused', 'failed'] as const

type State = (typeof states)[number]

/** After this many failures in a row the run ends: the archive is overloaded or down. */
const MOST_FAILURES = 5

/** Sources without a copy, except those that are archived pages themselves. */
const lackingCopies = (sources: readonly Source[]): Source[] =>
  sources.filter(({ url, archivedUrl }) => !archivedUrl && new URL(url).hostname !== 'web.archive.org')

const lookUp = async (source: Source, { wayback, within }: ArchiveOptions): Promise<Outcome> => {
  const found = await findCopy(source, wayback)
  if (isTrouble(found)) return found
  const { timestamp } = found
  if (timestamp === undefined) return { state: 'none' }
  return { state: Math.abs(daysApart(timestamp, source)) <= within ? 'found' : 'far', timestamp }
}

const makeCopy = async (source: Source, { wayback }: ArchiveOptions): Promise<Outcome> => {
  const saved = await saveCopy(source, wayback)
  return isTrouble(saved) ? saved : { state: 'saved', ...saved }
}

/** Writes the address of a copy, unless the source changed in the meantime. */
const record = (source: Source, timestamp: string, dir: string): Trouble | undefined => {
  const isWritten = changeData(dir, 'npm run archive', (assertUnchanged) => {
    const text = sourcesWithCopy(dir, source, copyUrl(timestamp, source))
    if (text === undefined) return false
    assertUnchanged()
    writeWhole(join(dir, SOURCES_FILE), text)
    return true
  })
  return isWritten ? undefined : { state: 'failed', detail: 'was changed meanwhile; nothing was written' }
}

const describe = (outcome: Outcome, source: Source): string => {
  if (isTrouble(outcome)) return `${outcome.detail}${outcome.stop ? '; not asked again in this run' : ''}`
  if (outcome.state === 'none') return 'no copy'
  const copy = formatCopy(outcome.timestamp, source)
  return outcome.state === 'far' ? `the nearest is a ${copy}` : copy
}

const summary = (counts: ReadonlyMap<State, number>, unasked: number, options: ArchiveOptions): string[] => {
  const { dir, dryRun, save, within } = options
  const count = (...some: State[]): number => some.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0)
  const told = [
    ...states.map((state) => `${count(state)} ${state}`),
    ...(unasked ? [`${unasked} not asked`] : []),
  ]
  const total = count(...states) + unasked
  return [
    `Sources without a copy: ${total} (${told.join(', ')}).`,
    dryRun || count('found', 'saved') === 0
      ? 'Nothing was written.'
      : `Written into ${join(dir, SOURCES_FILE)}: ${count('found', 'saved')}.`,
    ...(count('far') > 0
      ? [`far: more than ${within} days from when it was read; --within takes another number.`]
      : []),
    ...(!save && count('far', 'none') > 0
      ? ['`npm run archive -- --save` asks for copies of the others.']
      : []),
    ...(count('failed') + unasked > 0 ? ['Run it again later for the rest.'] : []),
  ]
}

/**
 * Processes the sources one after the other.
 *
 * @returns true if no source is left for another run
 * @throws DataError if the data cannot be read; earlier results are already written
 */
export const archiveSources = async (options: ArchiveOptions): Promise<boolean> => {
  const { dir, dryRun, say } = options
  const sources = lackingCopies(readAll({ dir }).sources)
  const counts = new Map<State, number>()
  let isSaving = options.save && !dryRun
  let failures = 0
  let asked = 0
  for (const source of sources) {
    let outcome = await lookUp(source, options)
    const isOver = isTrouble(outcome) && outcome.stop
    if (isSaving && (outcome.state === 'far' || outcome.state === 'none')) {
      outcome = await makeCopy(source, options)
      isSaving = !(isTrouble(outcome) && outcome.stop)
    }
    if (!dryRun && (outcome.state === 'found' || outcome.state === 'saved')) {
      outcome = record(source, outcome.timestamp, dir) ?? outcome
    }
    say(`${outcome.state}: ${source.id}, ${describe(outcome, source)}`)
    counts.set(outcome.state, (counts.get(outcome.state) ?? 0) + 1)
    asked++
    failures = outcome.state === 'failed' ? failures + 1 : 0
    if (isOver || failures === MOST_FAILURES) break
  }
  for (const line of ['', ...summary(counts, sources.length - asked, options)]) say(line)
  return asked === sources.length && !counts.has('failed')
}
