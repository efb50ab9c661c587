/** Plans an import, entry by entry, before anything is written. */
import type { Language } from '../languages'
import { canonicalWriters } from '../timeline/canonical'
import type { Problem } from '../timeline/problems'
import type { AuthoredSource } from '../timeline/schema'
import type { Timeline, TimelineEvent } from '../timeline/types'
import type { Entry } from './entry'
import { changedEvent, type ForAll, newEvent, type PlannedEntry } from './event-of'
import { gaps, namesOf } from './gaps'
import { eraOf, eventFinder } from './match'
import { idAllocator, isId, nameAllocator, slugOf } from './names'
import { problemAt } from './problem'
import { type NewSource, sourceFinder } from './sources'

export type PlanOptions = ForAll & {
  replace: boolean
  /** Id of a source for events without links. */
  source?: string | undefined
  newSources: NewSource
}

export type Plan = {
  steps: readonly PlannedEntry[]
  sources: readonly AuthoredSource[]
  /** Problems that prevent the import. */
  problems: readonly Problem[]
  /** Missing values that an editor can fill in later. */
  open: readonly Problem[]
}

const repeated = (entries: readonly Entry[], keyOf: (entry: Entry) => string | undefined): Problem[] => {
  const seen = new Map<string, Entry>()
  return entries.flatMap((entry) => {
    const key = keyOf(entry)
    const first = key === undefined ? undefined : seen.get(key)
    if (key !== undefined && !first) seen.set(key, entry)
    if (!first) return []
    const came = entry.id ? `the id "${entry.id}"` : 'the date and title'
    const allowed = `each event once; ${first.place.at} already has this one`
    return [problemAt(entry.place, { came, allowed, fix: 'delete one of the two, or correct it' })]
  })
}

/** Plans the import of entries into a timeline. */
export const planImport = (timeline: Timeline, entries: readonly Entry[], options: PlanOptions): Plan => {
  const find = eventFinder(timeline)
  const { languages } = timeline.site
  const write = canonicalWriters(languages).event
  const ids = entries.flatMap(({ id }) => (id && isId(id) ? [id] : []))
  const giveId = idAllocator([...timeline.events.map(({ id }) => id), ...ids])
  const giveSlug = nameAllocator(timeline.events.flatMap(({ slug, aliases }) => [slug, ...aliases]))
  const sources = sourceFinder(timeline.sources, options.newSources)
  const [fallback] = languages

  const problems: Problem[] = [
    ...repeated(entries, ({ id, title, fields }) => id ?? `${fields.when} ${Object.values(title)[0]}`),
  ]
  const conflicts: Entry[] = []

  const change = (entry: Entry, known: TimelineEvent): PlannedEntry => {
    const { slug } = known
    const left = (note: string): PlannedEntry => ({ entry, slug, outcome: 'left', notes: [note] })
    if (known.withdrawn || entry.isWithdrawn) return left('withdrawn entries are left as they are')
    const event = changedEvent(entry, known, timeline)
    if (write(event) === write(known.authored))
      return { entry, slug, outcome: 'unchanged', notes: entry.notes }
    if (!options.replace) conflicts.push(entry)
    return { entry, slug, outcome: 'changed', event, notes: entry.notes }
  }

  const add = (entry: Entry): PlannedEntry => {
    if (entry.isWithdrawn) {
      const note = 'a withdrawn entry has no statements, so it cannot be recreated'
      return { entry, slug: entry.slug ?? '', outcome: 'left', notes: [note] }
    }
    const id = entry.id && isId(entry.id) ? entry.id : giveId()
    const language = (Object.keys(entry.title)[0] ?? fallback) as Language
    const title = entry.title.en ?? entry.title[language] ?? ''
    const slug = giveSlug(entry.slug || slugOf(title) || slugOf(`event-${id}`))
    const moved =
      entry.slug && entry.slug !== slug ? [`the slug "${entry.slug}": already taken; using ${slug}`] : []
    const cited = sources.idsOf(entry.links, language)
    const found = cited.length > 0 || !options.source ? cited : [options.source]
    const forAll = { ...options, era: options.era ?? eraOf(timeline, entry.fields.when) }
    const { event, notes } = newEvent(entry, id, found, timeline, forAll)
    const renamed =
      entry.id && id !== entry.id
        ? [`the id "${entry.id}": ids are lower-case letters, digits and hyphens`]
        : []
    return { entry, slug, outcome: 'new', event, notes: [...entry.notes, ...notes, ...renamed, ...moved] }
  }

  const steps = entries.map((entry) => {
    const known = find(entry)
    return known ? change(entry, known) : add(entry)
  })
  const [file = ''] = entries.map(({ place }) => place.file)
  if (conflicts.length > 0) {
    const came = `${conflicts.length} events that already exist with different content: ${namesOf(conflicts)}`
    const fix = 'add --replace to overwrite the fields that the file has; other fields stay unchanged'
    problems.push(problemAt({ file }, { came, allowed: 'new events', fix }))
  }
  return { steps, sources: sources.made, problems, open: gaps(steps, timeline, [...sources.unknown]) }
}
