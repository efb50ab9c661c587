/** Builds made-up events and timelines for the tests of the cards. */
import type { CardShape } from '@/lib/card-shapes'
import type { Card, Cards } from '@/lib/cards/types'
import { type PartOfDay, parseWhen } from '@/lib/timeline/dates'
import type { Claim, Era, Evidence, Localized, Source, Timeline, TimelineEvent } from '@/lib/timeline/types'
import { localized } from '../../fixtures/authored'

export type MadeUp = {
  slug?: string
  when?: string
  partOfDay?: PartOfDay
  title?: Localized
  /** Of each claim. */
  evidence?: readonly Evidence[]
  withdrawn?: boolean
}

export const story: Era = {
  id: 'story',
  name: localized({ en: 'From the first loan to the meeting', ko: '자료에서 고위급 회의까지' }),
  start: parseWhen('2024-12-17'),
  end: parseWhen('2025-05-20'),
  main: true,
}

const themes = [
  {
    id: 'rooms',
    name: localized({ en: 'Reading rooms', ko: '열람공간' }),
    description: localized({ en: 'Work.', ko: '노동.' }),
  },
  {
    id: 'return',
    name: localized({ en: 'Non-circulation', ko: '장기대출이용원칙' }),
    description: localized({ en: 'Return.', ko: '반납.' }),
  },
]

const kind = { id: 'meeting', name: localized({ en: 'Meeting', ko: '회의' }) }

const minutes: Source = {
  id: 'minutes',
  title: 'Minutes',
  publisher: 'Council',
  url: 'https://council.example/minutes',
  language: 'en',
  accessed: '2026',
  kind: 'primary',
}

/** Claims with this evidence, all citing one source. */
export const claimsOf = (evidence: readonly Evidence[]): Claim[] =>
  evidence.map((evidence) => ({
    text: localized({ en: 'A claim.', ko: '항목.' }),
    themes: [],
    citations: [{ source: minutes, locator: { kind: 'whole' } }],
    evidence,
    independentSources: evidence === 'confirmed' ? 2 : 1,
  }))

/** An event, with ordinary values by default. */
export const madeUpEvent = ({
  slug = 'meeting',
  when = '2025-05-20',
  partOfDay,
  title = localized({ en: 'The Assembly meets', ko: '의회가 열리다' }),
  evidence = ['confirmed', 'confirmed', 'confirmed'],
  withdrawn = false,
}: MadeUp = {}): TimelineEvent => {
  const published = '2026-11-23T09:00:00+00:00'
  return {
    id: slug,
    slug,
    era: story,
    kind,
    when: parseWhen(when),
    ...(partOfDay && { partOfDay }),
    contains: [],
    title,
    summary: localized({ en: 'Summary.', ko: '요약.' }),
    claims: withdrawn ? [] : claimsOf(evidence),
    actors: [],
    themes,
    disagreements: [],
    published,
    updated: published,
    corrections: [],
    versions: [],
    ...(withdrawn && { withdrawn: { at: published, reason: localized({ en: 'Wrong.', ko: '오류.' }) } }),
    aliases: [],
    authored: {
      id: slug,
      era: story.id,
      kind: kind.id,
      when,
      title,
      summary: localized({ en: 'Summary.', ko: '요약.' }),
      claims: [],
      published,
    },
  }
}

export const madeUpTimeline = (
  events: readonly TimelineEvent[],
  eras: readonly Era[] = [story],
): Timeline => ({
  site: {
    name: localized({ en: 'In the Stacks', ko: '기록으로 보는 남촌독서 회의' }),
    tagline: localized({ en: 'What happened, with its sources', ko: '출처와 함께 보는 일지' }),
    url: 'https://example.org/on-the-record',
    languages: ['en', 'ko'],
    timeZone: 'America/New_York',
    authority: 'example.org',
    since: '2026',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    contact: 'editor@example.org',
    disclaimer: localized({ en: 'Independent.', ko: '독립 사이트.' }),
  },
  lede: [],
  kinds: [kind],
  eras,
  themes,
  actors: [],
  sources: [],
  events,
  eventsById: new Map(events.map((event) => [event.id, event])),
})

/** The card of a shape, which there is unless the site chose otherwise. */
export const shaped = (cards: Cards, shape: CardShape): Card => {
  const card = cards[shape]
  if (!card) throw new Error(`no ${shape} card`)
  return card
}
