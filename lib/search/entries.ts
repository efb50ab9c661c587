/** Collects the entries of the search index: what is displayed, and the texts that are indexed. */
import { actorPath, eventPath, href, type Path, themePath } from '../addresses'
import { type Dictionary, type Language, words } from '../languages'
import { formatWhenOpening, parseWhen } from '../timeline/dates'
import { tokensOf } from '../timeline/facets'
import { publisherName } from '../timeline/publishers'
import { pageOfSource } from '../timeline/source-parts'
import type { Actor, Source, Theme, Timeline, TimelineEvent } from '../timeline/types'

/** A result as displayed. */
export type ShownEntry = {
  title: string
  /** URL from the root of the host. */
  href: string
  /** Language of the title if it may differ from that of the page. */
  lang?: string
  date?: string
  /** Kind of an event, publisher of a source or role of an actor. */
  kind?: string
  withdrawn?: true
  /** Candidates for the excerpt; the one that matches the query best is displayed. */
  texts: readonly string[]
}

export type Entry = {
  /** `lang` is that of the texts in `strong` too. */
  shown: ShownEntry
  /** Texts to index; matches in `strong` rank above matches in `weak`. */
  strong: readonly string[]
  weak: readonly string[]
  /** The tokens of the facets that an event meets. */
  facets?: readonly string[]
}

/** The groups of results, in display order. */
export const entryGroups = ['actors', 'themes', 'events', 'sources'] as const
export type EntryGroup = (typeof entryGroups)[number]

const allForms = ({ name, variants = [] }: Pick<Actor, 'name' | 'variants'>): string[] => [
  ...new Set([...Object.values(name), ...variants.map(({ form }) => form)]),
]

const link = ({ site }: Timeline, path: Path, anchor = ''): string => href(site, path) + anchor

const actorEntry = (timeline: Timeline, actor: Actor, language: Language): Entry => {
  const title = actor.name[language]
  const role = actor.role?.[language]
  const forms = allForms(actor)
  const others = forms.filter((form) => form !== title)
  return {
    shown: {
      title,
      href: link(timeline, actorPath(language, actor.id)),
      ...(role !== undefined && { kind: role }),
      texts: others.length > 0 ? [others.join(' · ')] : [],
    },
    strong: forms,
    weak: role === undefined ? [] : [role],
  }
}

const themeEntry = (timeline: Timeline, { id, name, description }: Theme, language: Language): Entry => ({
  shown: {
    title: name[language],
    href: link(timeline, themePath(language, id)),
    texts: [description[language]],
  },
  strong: [name[language]],
  weak: [description[language]],
})

const TIME = /T(\d\d:\d\d)[\d:]*(?:Z|[+-][\d:]+)/g

/** What a date is found by. Of a time of day, only the whole, such as `10:00`, and not its zone or other words. */
const dateTexts = ({ when, partOfDay }: TimelineEvent, { dates }: Dictionary): string[] => {
  const { edtf } = when
  const times = [...edtf.matchAll(TIME)].map(([, time = '']) => time)
  if (times.length === 0) return [formatWhenOpening(when, dates, partOfDay), edtf]
  const days = edtf
    .split('/')
    .filter((bound) => bound !== '..' && bound !== '')
    .map((bound) => bound.replace(TIME, ''))
  return [...days.map((day) => formatWhenOpening(parseWhen(day), dates)), ...days, ...times]
}

const eventEntry = (timeline: Timeline, event: TimelineEvent, language: Language): Entry => {
  const dictionary = words(language)
  const { dates, signs } = dictionary
  const texts = [
    event.summary[language],
    ...event.claims.map(({ text }) => text[language]),
    ...event.disagreements.map(({ point, chosen }) => `${point[language]}${signs.colon} ${chosen[language]}`),
  ]
  return {
    shown: {
      title: event.title[language],
      href: link(timeline, eventPath(language, event.slug)),
      date: formatWhenOpening(event.when, dates, event.partOfDay),
      kind: event.kind.name[language],
      ...(event.withdrawn && { withdrawn: true }),
      texts,
    },
    strong: [event.title[language]],
    weak: [
      ...texts,
      ...dateTexts(event, dictionary),
      event.kind.name[language],
      ...(event.place ? [event.place.name[language]] : []),
      ...event.themes.map(({ name }) => name[language]),
      ...event.actors.flatMap(allForms),
    ],
    facets: tokensOf(timeline, event),
  }
}

const sourceEntry = (timeline: Timeline, source: Source, language: Language): Entry => {
  const { id, title, publisher, publishedBy, published } = source
  const date = published && formatWhenOpening(parseWhen(published), words(language).dates)
  return {
    shown: {
      title,
      href: link(timeline, pageOfSource(timeline, source, language), `#${id}`),
      lang: source.language,
      ...(date && { date }),
      kind: publisherName(source, language),
      texts: [],
    },
    strong: [title],
    weak: [
      publisher,
      ...(publishedBy ? Object.values(publishedBy.name) : []),
      source.url,
      ...(date ? [date] : []),
    ],
  }
}

/**
 * All entries of a language by group, in the order of the timeline; actors with shorter names first, because of two that
 * match alike the one with fewer other words is meant.
 */
export const searchEntries = (timeline: Timeline, language: Language): Record<EntryGroup, Entry[]> => ({
  actors: [...timeline.actors]
    .sort((a, b) => a.name[language].length - b.name[language].length)
    .map((actor) => actorEntry(timeline, actor, language)),
  themes: timeline.themes.map((theme) => themeEntry(timeline, theme, language)),
  events: timeline.events.map((event) => eventEntry(timeline, event, language)),
  sources: timeline.sources.map((source) => sourceEntry(timeline, source, language)),
})
