/** Plans an import, entry by entry, before anything is written. */
import { groupBy } from '../group'
import type { Language } from '../languages'
import { slugOf } from '../slug'
import { canonicalWriters } from '../timeline/canonical'
import { idForm, isId } from '../timeline/fields'
import { lengthOf } from '../timeline/plain-text'
import type { Problem } from '../timeline/problems'
import { type AuthoredSource, type AuthoredTheme, TITLE_LENGTH } from '../timeline/schema'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { changedFields } from './changes'
import type { Entry } from './entry'
import {
  changedEvent,
  type ForAll,
  leftOut,
  newEvent,
  type PlannedEntry,
  passagesLost,
  withChangeNote,
} from './event-of'
import { gaps } from './gaps'
import { themesFor, unplacedIn } from './groups'
import { eraOf, eventFinder } from './match'
import { idAllocator, nameAllocator } from './names'
import { placesOf, problemAt } from './problem'
import type { Entries } from './read-entries'
import { sentencesOf } from './sentences'
import { type NewSource, sourceFinder } from './sources'
import { type PlannedSource, planSources } from './sources-table'
import { statementsOf } from './support'

export type PlanOptions = ForAll & {
  replace: boolean
  /** Id of a source for events without links. */
  source?: string | undefined
  newSources: NewSource
  /** Leave out entries with the date and title, or the id, of an earlier one. */
  skipDuplicates?: boolean
  /** Add themes for groups that are neither a theme nor a kind. */
  newThemes?: boolean
  /** Let the first words of a text stand in for a missing headline, as in drafts. */
  standIn?: boolean
}

export type Plan = {
  steps: readonly PlannedEntry[]
  /** The rows of the table of sources. */
  sourceSteps: readonly PlannedSource[]
  /** New sources that links were made into. */
  sources: readonly AuthoredSource[]
  themes: readonly AuthoredTheme[]
  /** The entries of each group that is neither a theme nor a kind. */
  unplaced: ReadonlyMap<string, readonly unknown[]>
  /** Problems that prevent the import. */
  problems: readonly Problem[]
  /** Missing values that an editor can fill in later. */
  open: readonly Problem[]
}

/**
 * Each entry that repeats an earlier one of the file, with that one.
 *
 * @param find the event of the site that an entry is about
 */
const repeatedIn = (
  entries: readonly Entry[],
  find: (entry: Entry) => TimelineEvent | undefined,
): ReadonlyMap<Entry, Entry> => {
  const seen = new Map<string, Entry>()
  const found = new Map<Entry, Entry>()
  for (const entry of entries) {
    const { id, title, fields } = entry
    const [headline] = Object.values(title)
    const key = find(entry)?.id ?? id ?? (headline === undefined ? undefined : `${fields.when} ${headline}`)
    if (key === undefined) continue
    const first = seen.get(key)
    if (first) found.set(entry, first)
    else seen.set(key, entry)
  }
  return found
}

const repetition = (entry: Entry, first: Entry): Problem => {
  const { id, slug } = entry
  const came = id ? `the id "${id}"` : slug ? `the slug "${slug}"` : 'the date and title'
  const allowed = `each event once; ${first.place.at} already has this one`
  const fix = 'delete one of the two, correct it, or add --skip-duplicates to keep the first'
  return problemAt(entry.place, { came, allowed, fix })
}

/** An id that is not that of the event whose slug the entry has: a changed id, or a copied row. */
const otherId = ({ place, id, slug }: Entry, { id: known }: TimelineEvent): Problem => {
  const came = `the id "${id}" with the slug "${slug}"`
  const allowed = `the id "${known}", which the event with this slug has`
  return problemAt(place, { came, allowed, fix: 'correct the id; for a new event change the slug as well' }, [
    'id',
  ])
}

/** Of an event without a title. */
const WORDS_IN_SLUG = 6

/** The first sentence of a text, or as many of its words as fit into a title. */
const firstWords = (text: string, language: Language): string => {
  const sentence = sentencesOf(text, language)[0]?.trim() ?? ''
  if (lengthOf(sentence) <= TITLE_LENGTH) return sentence
  return [...sentence]
    .slice(0, TITLE_LENGTH + 1)
    .join('')
    .replace(/\s*\S*$/u, '')
}

/** An entry whose summaries stand in for its titles, if it has none. */
const withTitle = (entry: Entry): Entry =>
  Object.keys(entry.title).length > 0
    ? entry
    : {
        ...entry,
        title: Object.fromEntries(
          Object.entries(entry.summary).map(([language, text]) => [
            language,
            firstWords(text, language as Language),
          ]),
        ),
      }

/** The problem with what is there already and would change without `--replace`. */
const conflict = (file: string, what: string, places: readonly { at: string }[]): Problem[] => {
  if (places.length === 0) return []
  const came = `${places.length} ${what} that already exist with different content: ${placesOf(places)}`
  const fix = 'add --replace to overwrite the fields that the file has; other fields stay unchanged'
  return [problemAt({ file }, { came, allowed: `new ${what}`, fix })]
}

/** Plans the import of entries, and of the rows of a table of sources, into a timeline. */
export const planImport = (
  timeline: Timeline,
  { entries, sources: rows }: Pick<Entries, 'entries' | 'sources'>,
  options: PlanOptions,
): Plan => {
  const find = eventFinder(timeline)
  const { languages } = timeline.site
  const write = canonicalWriters(languages).event
  const ids = entries.flatMap(({ id }) => (id && isId(id) ? [id] : []))
  const giveId = idAllocator([...timeline.events.map(({ id }) => id), ...ids])
  const bySlug = new Map(timeline.events.map((event) => [event.slug, event]))
  const giveSlug = nameAllocator(timeline.events.flatMap(({ slug, aliases }) => [slug, ...aliases]))
  const { steps: sourceSteps, problems: sourceProblems } = planSources(
    timeline.sources,
    rows,
    languages,
    options.published,
  )
  const listed = [...timeline.sources, ...sourceSteps.map(({ source }) => source)]
  const sources = sourceFinder(listed, options.newSources)
  const [fallback] = languages

  const duplicates = repeatedIn(entries, find)
  const problems: Problem[] = [
    ...sourceProblems,
    ...(options.skipDuplicates ? [] : [...duplicates].map(([entry, first]) => repetition(entry, first))),
  ]
  const themes = options.newThemes ? themesFor(timeline, entries) : []
  const withThemes = { ...timeline, themes: [...timeline.themes, ...themes] }
  const conflicts: Entry[] = []

  const change = (entry: Entry, known: TimelineEvent): PlannedEntry => {
    const { slug } = known
    const renamed =
      entry.slug && entry.slug !== slug
        ? [`the slug "${entry.slug}": the event keeps "${slug}"; to change it, rename its file`]
        : []
    const left = (note: string): PlannedEntry => ({ entry, slug, outcome: 'left', notes: [note] })
    if (known.withdrawn) return left('withdrawn entries are left as they are')
    if (entry.isWithdrawn)
      return left(
        'an import withdraws nothing, see docs/correct.md: the entry is left as it is, with its statements',
      )
    const event = changedEvent(entry, known, withThemes)
    const notes = [...entry.notes, ...renamed, ...leftOut(withThemes, entry, known)]
    if (write(event) === write(known.authored)) {
      const unneeded = entry.changeNote ? ['the note on a correction: nothing else was changed'] : []
      return { entry, slug, outcome: 'unchanged', notes: [...notes, ...unneeded] }
    }
    conflicts.push(entry)
    return {
      entry,
      slug,
      outcome: 'changed',
      changes: changedFields(known.authored, event),
      event: withChangeNote(event, entry, options.published),
      notes: [...notes, ...passagesLost(event, known)],
    }
  }

  const add = (entry: Entry): PlannedEntry => {
    if (entry.isWithdrawn) {
      const note = 'a withdrawn entry has no statements, so it cannot be recreated'
      return { entry, slug: entry.slug ?? '', outcome: 'left', notes: [note] }
    }
    const id = entry.id && isId(entry.id) ? entry.id : giveId()
    const language = (Object.keys(entry.title)[0] ?? fallback) as Language
    const title = entry.title.en ?? entry.title[language] ?? ''
    const beginning = (Object.values(entry.summary)[0] ?? '').split(' ').slice(0, WORDS_IN_SLUG).join(' ')
    const slug = giveSlug(entry.slug || slugOf(title) || slugOf(beginning) || slugOf(`event-${id}`))
    const moved =
      entry.slug && entry.slug !== slug ? [`the slug "${entry.slug}": already taken; using ${slug}`] : []
    const { statements, cited, notes: lost, checks } = statementsOf(entry)
    const ids = statements.map(({ links }) => sources.idsOf(links, language))
    const ofAll = options.source && ids.every((some) => some.length === 0) ? [options.source] : undefined
    // Slides have no locators.
    const claims = statements.map(({ text }, index) => ({
      text,
      sources: (ofAll ?? ids[index] ?? []).map((source) => ({ source, locator: 'whole' })),
    }))
    const forAll = { ...options, era: options.era ?? eraOf(timeline, entry.fields.when) }
    const titled = options.standIn ? withTitle(entry) : entry
    const { event, notes } = newEvent(titled, id, claims, withThemes, forAll)
    const renamed = entry.id && id !== entry.id ? [`the id "${entry.id}": ids are ${idForm}`] : []
    const unsaid = sources.unsaid(cited)
    return {
      entry,
      slug,
      outcome: 'new',
      event,
      notes: [...entry.notes, ...lost, ...notes, ...unsaid, ...renamed, ...moved],
      checks,
    }
  }

  const steps = entries.map((entry) => {
    const first = options.skipDuplicates ? duplicates.get(entry) : undefined
    if (first) {
      const note = `the same event as ${first.place.at}, which is kept`
      return {
        entry,
        slug: slugOf(Object.values(entry.title)[0] ?? ''),
        outcome: 'left' as const,
        notes: [note],
      }
    }
    const known = find(entry)
    if (known) return change(entry, known)
    const owner = entry.id && entry.slug ? bySlug.get(entry.slug) : undefined
    if (owner) problems.push(otherId(entry, owner))
    return add(entry)
  })
  const fileOf = (places: readonly { file: string }[]): string => places[0]?.file ?? ''
  const changedSources = sourceSteps.filter(({ outcome }) => outcome === 'changed').map(({ place }) => place)
  if (!options.replace) {
    const places = conflicts.map(({ place }) => place)
    problems.push(
      ...conflict(fileOf(places), 'events', places),
      ...conflict(fileOf(changedSources), 'sources', changedSources),
    )
  }
  const unplaced = entries.flatMap((entry) =>
    unplacedIn(withThemes, entry).map((group) => ({ group, entry })),
  )
  return {
    steps,
    sourceSteps,
    sources: sources.made,
    themes,
    unplaced: groupBy(unplaced, ({ group }) => group),
    problems,
    open: gaps(steps, timeline, [...sources.unknown]),
  }
}
