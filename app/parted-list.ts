/** A list that may be split into parts, as its pages link to them and name them. */
import { correctionsPath, namesPath, type Path, sourcesPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import type { Change } from '@/lib/timeline/changes'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import type { ListEntry } from '@/lib/timeline/event-parts'
import type { Part } from '@/lib/timeline/parts'
import { publisherName } from '@/lib/timeline/publishers'
import type { PublisherGroup } from '@/lib/timeline/source-parts'
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

/** A publisher, its sources and, if it has pages of its own, their address. */
export type NamedPublisher = Readonly<{ name: string; sources: readonly Source[]; address?: string }>

/** The publishers of some groups: those on which most statements rest, then by name. */
export const publishersIn = (
  { timeline, language, href }: Page,
  groups: readonly PublisherGroup[],
): NamedPublisher[] =>
  groups
    .flatMap(({ sources, own }): NamedPublisher[] => {
      const named = [...groupBy(sources, (source) => publisherName(source, language))]
      const address = own && href(sourcesPath(language, own.id))
      return address !== undefined
        ? [{ name: named[0]?.[0] ?? '', sources, address }]
        : named.map(([name, published]) => ({ name, sources: published }))
    })
    .map((named) => ({ named, weight: claimsOnSources(timeline, named.sources).length }))
    .sort((a, b) => b.weight - a.weight || a.named.name.localeCompare(b.named.name, language))
    .map(({ named }) => named)
