/** What an entry of a file becomes: a new event, or a change to one that is there. */
import type { Language } from '../languages'
import { lengthOf } from '../timeline/plain-text'
import type { AuthoredEvent } from '../timeline/schema'
import type { Timeline, TimelineEvent } from '../timeline/types'
import type { Entry } from './entry'

type Claim = AuthoredEvent['claims'][number]

/** An event as far as it is known: what is missing is left out, never filled with anything. */
export type PartialEvent = Partial<AuthoredEvent>

/** What an import would do with one entry. */
export type PlannedEntry = {
  entry: Entry
  slug: string
  outcome: 'new' | 'changed' | 'unchanged' | 'left'
  /** For new and changed ones. */
  event?: PartialEvent
  notes: readonly string[]
}

const LONGEST_CLAIM = 1000

const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** Texts of statements, side by side in every language; one statement where the languages do not match. */
const statements = ({ paragraphs = {}, summary }: Entry): { texts: Claim['text'][]; note?: string } => {
  const languages = Object.keys(paragraphs) as Language[]
  const [first] = languages
  const count = first ? (paragraphs[first]?.length ?? 0) : 0
  const inAll = (textIn: (language: Language) => string | undefined) =>
    Object.fromEntries(languages.map((language) => [language, textIn(language) ?? ''])) as Claim['text']
  if (languages.every((language) => paragraphs[language]?.length === count)) {
    return { texts: Array.from({ length: count }, (_, index) => inAll((one) => paragraphs[one]?.[index])) }
  }
  const whole = inAll((language) => paragraphs[language]?.join(' '))
  if (Object.values(whole).every((text) => lengthOf(text) <= LONGEST_CLAIM)) return { texts: [whole] }
  const note = 'the text beyond its summary: the languages have different numbers of paragraphs'
  return { texts: [inAll((language) => summary[language])], note }
}

/** Claims of the file, with the passages that the same citations have here. */
const withPassages = (claims: readonly Claim[], known: readonly Claim[]): Claim[] =>
  claims.map((claim, index) => ({
    ...claim,
    sources: claim.sources.map((citation) => {
      const same = known[index]?.sources.find(
        ({ source, locator }) => source === citation.source && locator === citation.locator,
      )
      return same ?? citation
    }),
  }))

/** The theme, or else the kind, that a group is called by, in any language or by its id. */
export const groupOf = ({ themes, kinds }: Timeline, group: string | undefined) => {
  const isCalled = ({ id, name }: { id: string; name: Record<string, string> }): boolean =>
    id === group || Object.values(name).includes(group ?? '')
  const theme = themes.find(isCalled)
  return { theme: theme?.id, kind: theme ? undefined : kinds.find(isCalled)?.id }
}

/** The event as the file would have it: its own fields over those it has here. */
export const changedEvent = (entry: Entry, known: TimelineEvent, timeline: Timeline): PartialEvent => {
  const { authored } = known
  const { theme } = groupOf(timeline, entry.group)
  const { claims } = entry.fields
  return defined({
    ...authored,
    ...(theme &&
      !known.themes.some(({ id }) => id === theme) && { themes: [...(authored.themes ?? []), theme] }),
    ...entry.fields,
    // The zone of the file is a guess where the event has one.
    ...(entry.paragraphs && authored.timeZone && { timeZone: authored.timeZone }),
    ...(claims && { claims: withPassages(claims, authored.claims) }),
    title: { ...authored.title, ...entry.title },
    summary: { ...authored.summary, ...entry.summary },
  }) as PartialEvent
}

/** What is said for every new event of a file. */
export type ForAll = { kind?: string | undefined; era?: string | undefined; published: string }

/** A new event, with the sources it rests on, in order. */
export const newEvent = (
  entry: Entry,
  id: string,
  sources: readonly string[],
  timeline: Timeline,
  { kind, era, published }: ForAll,
): { event: PartialEvent; notes: string[] } => {
  const group = groupOf(timeline, entry.group)
  const { texts, note } = statements(entry)
  const onlyKind = timeline.kinds.length === 1 ? timeline.kinds[0]?.id : undefined
  const event = defined({
    id,
    era,
    kind: group.kind ?? kind ?? onlyKind,
    published,
    ...(group.theme && { themes: [group.theme] }),
    // Where in the source it stands, no slide says.
    claims: texts.map((text) => ({ text, sources: sources.map((source) => ({ source, locator: 'whole' })) })),
    ...defined(entry.fields),
    title: entry.title,
    summary: entry.summary,
  }) as PartialEvent
  const unplaced = entry.group && !group.theme && !group.kind
  return {
    event,
    notes: [
      ...(note ? [note] : []),
      ...(unplaced ? [`the group “${entry.group}”: neither a theme nor a kind here`] : []),
    ],
  }
}
