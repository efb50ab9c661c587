/**
 * Generates a story with many events and a realistic vocabulary: word frequencies follow Zipf's law.
 * Deterministic.
 */
import { buildStory, type Story } from '../__tests__/fixtures/write-story'

const VOCABULARY = 40_000
const ACTORS = 300
const SOURCES = 2000

/** Reproducible random numbers in [0, 1), from a linear congruential generator. */
const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const consonants = [...'bcdfghklmnprstvw', 'st', 'tr', 'pl', 'sh']
const vowels = [...'aeiou', 'ea', 'io']
const particles = ['', '', '', '의', '를', '에', '이', '는', '으로', '과']

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T

/** Picks a rank with a probability proportional to 1/rank. */
const rank = (next: () => number, size: number): number => Math.floor(size ** next()) - 1

const english = (next: () => number): string =>
  Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(consonants, next) + pick(vowels, next)).join(
    '',
  )

/** Korean texts use about a thousand of the 11,172 syllables, with very different frequencies. */
const korean = (next: () => number): string =>
  Array.from({ length: 2 + Math.floor(next() * 3) }, () =>
    String.fromCharCode(0xac00 + ((rank(next, 1000) * 7919) % 11_172)),
  ).join('')

const next = numbers(7)
const vocabulary = {
  en: Array.from({ length: VOCABULARY }, () => english(next)),
  ko: Array.from({ length: VOCABULARY }, () => korean(next)),
}

const text = (words: number): { en: string; ko: string } => ({
  en: Array.from({ length: words }, () => vocabulary.en[rank(next, VOCABULARY)]).join(' '),
  ko: Array.from(
    { length: Math.ceil(words * 0.65) },
    () => `${vocabulary.ko[rank(next, VOCABULARY)]}${pick(particles, next)}`,
  ).join(' '),
})

/** A text cut to the maximum length that the schema allows for a title or summary. */
const short = (words: number, longest: number): { en: string; ko: string } => {
  const { en, ko } = text(words)
  return { en: en.slice(0, longest).trim(), ko: ko.slice(0, longest).trim() }
}

/**
 * Every actor has a different last name. Events have about the length of real ones: a summary and six
 * statements.
 */
export const wordyStory = (count: number): Story => {
  const story = buildStory()
  const actors: Story['actors'] = Array.from({ length: ACTORS }, (_, index) => ({
    id: `actor-${index}`,
    kind: 'person',
    name: {
      en: `${short(1, 60).en} ${vocabulary.en.at(-1 - index)}`,
      ko: `${short(1, 60).ko} ${vocabulary.ko.at(-1 - index)}`,
    },
    role: short(6, 100),
    variants: [{ form: `${short(1, 60).en} ${vocabulary.en.at(-1 - ACTORS - index)}`, seenIn: 'echo' }],
  }))
  const sources: Story['sources'] = Array.from({ length: SOURCES }, (_, index) => ({
    id: `source-${index}`,
    title: short(9, 150).en,
    publisher: `Publisher ${index % 90}`,
    url: `https://source.example/${index}/${vocabulary.en[index]}`,
    language: 'en',
    published: `19${61 + (index % 38)}-0${1 + (index % 9)}`,
    accessed: '2026-02-01',
    kind: 'press',
  }))
  const events = Array.from({ length: count }, (_, index): [string, Story['events'][string]] => [
    `event-${index}`,
    {
      id: `w${index}`,
      era: 'library',
      kind: index % 3 ? 'record' : 'opening',
      when: `19${61 + (index % 38)}-0${1 + (index % 9)}-${10 + (index % 18)}`,
      title: short(10, 90),
      summary: short(34, 280),
      claims: Array.from({ length: 6 }, (_, claim) => ({
        text: text(21),
        ...(claim % 2 === 0 && { saidBy: `actor-${rank(next, ACTORS)}` }),
        themes: [claim % 2 ? 'building' : 'reading'],
        sources: [{ source: `source-${Math.floor(next() * SOURCES)}`, locator: 'opening' }],
      })),
      published: '2026-03-01T09:00:00+00:00',
    },
  ])
  return {
    ...story,
    actors: [...story.actors, ...actors],
    sources: [...story.sources, ...sources],
    events: Object.fromEntries(events) as Story['events'],
  }
}
