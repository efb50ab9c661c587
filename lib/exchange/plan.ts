/** What an import would do, entry by entry, before anything is written. */
import type { Language } from '../languages'
import { canonicalWriters } from '../timeline/canonical'
import type { Problem } from '../timeline/problems'
import type { AuthoredSource } from '../timeline/schema'
import type { Timeline, TimelineEvent } from '../timeline/types'
import type { Entry } from './entry'
import { changedEvent, type ForAll, newEvent, type PlannedEntry } from './event-of'
import { gaps, namesOf } from './gaps'
import { eraOf, eventFinder } from './match'
import { idGiver, isId, nameGiver, slugOf } from './names'
import { problemAt } from './problem'
import { type NewSource, sourceFinder } from './sources'

export type PlanOptions = ForAll & {
  replace: boolean
  /** A source for events that have no link. */
  source?: string | undefined
  newSources: NewSource
}

export type Plan = {
  steps: readonly PlannedEntry[]
  sources: readonly AuthoredSource[]
  /** What stands in the way of any import. */
  problems: readonly Problem[]
  /** What an editor could still fill in. */
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
    const allowed = `each event once; ${first.place.at} has this one already`
    return [problemAt(entry.place, { came, allowed, fix: 'delete one of the two, or correct it' })]
  })
}

/** Plans the import of entries into a timeline. */
export const planImport = (timeline: Timeline, entries: readonly Entry[], options: PlanOptions): Plan => {
  const find = eventFinder(timeline)
  const { languages } = timeline.site
  const write = canonicalWriters(languages).event
  const ids = entries.flatMap(({ id }) => (id && isId(id) ? [id] : []))
  const giveId = idGiver([...timeline.events.map(({ id }) => id), ...ids])
  const giveSlug = nameGiver(timeline.events.flatMap(({ slug, aliases }) => [slug, ...aliases]))
  const sources = sourceFinder(timeline.sources, options.newSources)
  const [fallback] = languages

  const problems: Problem[] = [
    ...repeated(entries, ({ id, title, fields }) => id ?? `${fields.when} ${Object.values(title)[0]}`),
  ]
  const taken: Entry[] = []

  const change = (entry: Entry, known: TimelineEvent): PlannedEntry => {
    const { slug } = known
    const left = (note: string): PlannedEntry => ({ entry, slug, outcome: 'left', notes: [note] })
    if (known.withdrawn || entry.isWithdrawn) return left('withdrawn entries are left as they are')
    const event = changedEvent(entry, known, timeline)
    if (write(event) === write(known.authored))
      return { entry, slug, outcome: 'unchanged', notes: entry.notes }
    if (!options.replace) taken.push(entry)
    return { entry, slug, outcome: 'changed', event, notes: entry.notes }
  }

  const add = (entry: Entry): PlannedEntry => {
    if (entry.isWithdrawn) {
      const note = 'a withdrawn entry has lost its statements, so it cannot be made anew'
      return { entry, slug: entry.slug ?? '', outcome: 'left', notes: [note] }
    }
    const id = entry.id && isId(entry.id) ? entry.id : giveId()
    const language = (Object.keys(entry.title)[0] ?? fallback) as Language
    const title = entry.title.en ?? entry.title[language] ?? ''
    const slug = giveSlug(entry.slug || slugOf(title) || slugOf(`event-${id}`))
    const moved =
      entry.slug && entry.slug !== slug ? [`the slug "${entry.slug}": it is taken; this one is ${slug}`] : []
    const cited = sources.idsOf(entry.links, language)
    const found = cited.length > 0 || !options.source ? cited : [options.source]
    const forAll = { ...options, era: options.era ?? eraOf(timeline, entry.fields.when) }
    const { event, notes } = newEvent(entry, id, found, timeline, forAll)
    const renamed =
      entry.id && id !== entry.id ? [`the id "${entry.id}": ids are small letters, digits, hyphens`] : []
    return { entry, slug, outcome: 'new', event, notes: [...entry.notes, ...notes, ...renamed, ...moved] }
  }

  const steps = entries.map((entry) => {
    const known = find(entry)
    return known ? change(entry, known) : add(entry)
  })
  const [file = ''] = entries.map(({ place }) => place.file)
  if (taken.length > 0) {
    const came = `${taken.length} events that are there already with other contents: ${namesOf(taken)}`
    const fix = 'add --replace to change the fields that the file has; all other fields stay as they are'
    problems.push(problemAt({ file }, { came, allowed: 'new events', fix }))
  }
  return { steps, sources: sources.made, problems, open: gaps(steps, timeline, [...sources.unknown]) }
}
