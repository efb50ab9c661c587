/** A list that may be split into parts, as its pages link to them and name them. */
import { correctionsPath, namesPath, type Path, sourcesPath, statementsPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import type { Change } from '@/lib/timeline/changes'
import type { NumberedClaim } from '@/lib/timeline/claims'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import type { ListEntry } from '@/lib/timeline/event-parts'
import type { Part } from '@/lib/timeline/parts'
import { publisherName } from '@/lib/timeline/publishers'
import { type PublisherGroup, pageOfSource } from '@/lib/timeline/source-parts'
import type { Actor, Source } from '@/lib/timeline/types'
import { claimsOnSources } from '@/lib/timeline/uses'
import type { Page } from './page-context'

export type PartedList<T> = Readonly<{
  whole: Part<T>
  /** The path of the page of a part. */
  pathOf: (id: string) => Path
  /** How much is in a part, in words. */
  countOf: (part: Part<T>) => string
}>

const withoutNumber = ({ language, words }: Page, { name }: Pick<Part<unknown>, 'name'>): string => {
  switch (name.kind) {
    case 'whole':
      return ''
    case 'record':
      return words.event.whatIsOnRecord
    case 'undated':
      return words.parts.undated
    case 'time':
      return formatWhenOpening(parseWhen(name.edtf), words.dates)
    case 'sources':
      return words.sourcesPage.kinds[name.of]
    case 'actors':
      return words.actor.kinds[name.of]
    case 'letters':
      return name.letters.replace(/_$/, '').toUpperCase()
    case 'publisher':
      return publisherName(name.source, language)
  }
}

/** The name of a part. */
export const partName = (page: Page, part: Pick<Part<unknown>, 'name' | 'number'>): string => {
  const name = withoutNumber(page, part)
  return part.number ? page.words.parts.numbered(name, part.number.at, part.number.of) : name
}

/** The list of a theme or an actor. An event counts once, however many of its statements are listed. */
export const entriesOf = (
  { words }: Page,
  whole: Part<ListEntry>,
  pathOf: (id: string) => Path,
): PartedList<ListEntry> => ({
  whole,
  pathOf,
  countOf: ({ items }) => words.timeline.eventCount(new Set(items.map(({ event }) => event)).size),
})

/** The statements of an event. */
export const statementsIn = (
  { language, words }: Page,
  whole: Part<NumberedClaim>,
): PartedList<NumberedClaim> => ({
  whole,
  pathOf: (id) => statementsPath(language, id),
  countOf: ({ items }) => words.event.statements(items[0]?.number ?? 0, items.at(-1)?.number ?? 0),
})

/** The directory of actors. */
export const actorsIn = ({ language, words }: Page, whole: Part<Actor>): PartedList<Actor> => ({
  whole,
  pathOf: (id) => namesPath(language, id),
  countOf: ({ items }) => words.actor.nameCount(items.length),
})

/** The corrections. */
export const changesIn = ({ language, words }: Page, whole: Part<Change>): PartedList<Change> => ({
  whole,
  pathOf: (id) => correctionsPath(language, id),
  countOf: ({ items }) => words.corrections.changeCount(items.length),
})

/** A publisher, its sources and, if these are on another page, its address. */
export type NamedPublisher = Readonly<{ name: string; sources: readonly Source[]; address?: string }>

/**
 * The publishers of some groups: those on which most statements rest, then by name.
 *
 * @param isIndex whether they are listed on another page than their sources
 */
export const publishersIn = (
  { timeline, language, href }: Page,
  groups: readonly PublisherGroup[],
  isIndex: boolean,
): NamedPublisher[] =>
  groups
    .flatMap(({ sources, own }): NamedPublisher[] => {
      const named = [...groupBy(sources, (source) => publisherName(source, language))]
      if (own) return [{ name: named[0]?.[0] ?? '', sources, address: href(sourcesPath(language, own.id)) }]
      return named.map(([name, published]) => {
        const [first] = published
        // The anchor of a source unfolds its publisher.
        const address = first && `${href(pageOfSource(timeline, first, language))}#${first.id}`
        return { name, sources: published, ...(isIndex && address !== undefined && { address }) }
      })
    })
    .map((named) => ({ named, weight: claimsOnSources(timeline, named.sources).length }))
    .sort((a, b) => b.weight - a.weight || a.named.name.localeCompare(b.named.name, language))
    .map(({ named }) => named)
