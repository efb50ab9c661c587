/**
 * How much of a page an entry takes, estimated from its texts, before any page is made. A page that is full has at most
 * 150 kB of HTML and is at most 12,000 px tall in a window of 1280 px; `__tests__/browser/large-pages.deep.test.ts` measures
 * it. All languages have the same pages, so the longest text counts.
 */
import { displayWidth } from '../characters'
import type {
  Actor,
  Citation,
  Claim,
  Disagreement,
  Localized,
  PlacedClaim,
  Source,
  TimelineEvent,
} from './types'

/** What entries can take. Estimates of heights are a fifth too high for most texts, those of bytes leave room for the head. */
const HEIGHT = 12_000
const BYTES = 105_000

type Size = Readonly<{ height: number; bytes: number }>

/** The share of a page that something of this size takes. */
export const shareOf = ({ height, bytes }: Size): number => Math.max(height / HEIGHT, bytes / BYTES)

const longest = (text: Localized, measure: (text: string) => number): number =>
  Math.max(...Object.values(text).map(measure))

/** Words in another language and names that are kept on a line have an element of their own. */
const bytesOf = (text: Localized): number => longest(text, (one) => 1.2 * Buffer.byteLength(one))

/** Lines of a text in letters of Latin; those of Hangul are twice as wide. */
const linesOf = (text: Localized, letters: number): number =>
  longest(text, (one) => Math.ceil(displayWidth(one) / letters))

/** The marks of statements; many are folded. */
const marksOf = (count: number): Size => ({
  height: count === 0 ? 0 : count > 24 ? 54 : 32,
  bytes: count === 0 ? 0 : 330 + 30 * Math.min(count, 60),
})

/** An entry of a list in full: date, title, summary and marks. */
export const eventSize = ({ slug, title, summary, claims }: TimelineEvent): Size => {
  const marks = marksOf(claims.length)
  return {
    height: 44 + Math.max(70, 25 * linesOf(title, 58) + 29 * linesOf(summary, 76) + marks.height),
    bytes: 480 + 4 * slug.length + bytesOf(title) + bytesOf(summary) + marks.bytes,
  }
}

/** An entry in short, or one of those that an entry contains: date, title and marks. */
export const shortSize = ({ slug, title, claims }: TimelineEvent): Size => {
  const marks = marksOf(claims.length)
  return {
    height: 24 + 24 + 23 * linesOf(title, 32) + 1.5 * marks.height,
    bytes: 300 + 2 * slug.length + bytesOf(title) + marks.bytes,
  }
}

/** A quoted passage: its words, and in the link to it and to an archived copy its words once more, as an address has them. */
const passageBytes = ({ source: { url, archivedUrl }, passage }: Citation): number => {
  if (!passage) return 0
  const { length } = encodeURIComponent(passage.start + (passage.end ?? ''))
  const addresses = [url, archivedUrl].flatMap((address) => address ?? [])
  return addresses.reduce((sum, address) => sum + 120 + Buffer.byteLength(address) + length, length)
}

/** A statement on the page of its event, with its sources below all statements. */
export const claimSize = ({ text, citations }: Claim): Size => ({
  height:
    36 +
    29 * linesOf(text, 62) +
    citations.reduce((sum, { passage }) => sum + (passage ? 24 + passage.start.length / 3 : 24), 0),
  bytes:
    900 +
    bytesOf(text) +
    citations.reduce(
      (sum, citation) =>
        sum +
        700 +
        1.5 * Buffer.byteLength(citation.source.title + citation.source.url) +
        passageBytes(citation),
      0,
    ),
})

/** A point on which sources disagree. */
export const disagreementSize = ({ point, readings, chosen, why }: Disagreement): Size => {
  const texts = [point, chosen, why, ...readings.map(({ text }) => text)]
  return {
    height: 60 + texts.reduce((sum, text) => sum + 12 + 27 * linesOf(text, 74), 0),
    bytes: 600 + texts.reduce((sum, text) => sum + 100 + bytesOf(text), 0),
  }
}

/**
 * A statement in the list of a theme or an actor.
 *
 * @param among how many statements the list has of the same event, which share its heading
 */
export const statementSize = ({ event, claim }: PlacedClaim, among: number): Size => {
  const { text, saidBy } = claim
  const heading = 30 + 26 + 24 * linesOf(event.title, 28)
  const own = 12 + 29 * linesOf(text, 74) + (saidBy && linesOf(saidBy.name, 40) > 1 ? 48 : 24)
  return {
    height: Math.max(own + 30 / among, heading / among),
    bytes:
      400 +
      event.slug.length +
      bytesOf(text) +
      (saidBy ? 120 + bytesOf(saidBy.name) : 0) +
      (250 + 2 * event.slug.length + bytesOf(event.title)) / among,
  }
}

/**
 * A note on a change, below its date and what it is about.
 *
 * @param names of what it is about, in all languages
 */
export const noteSize = (note: Localized | undefined, names: readonly string[]): Size => ({
  height:
    75 +
    27 * Math.max(...names.map((name) => Math.ceil(displayWidth(name) / 70))) +
    (note ? 27 * linesOf(note, 74) : 0),
  bytes: 600 + Math.max(...names.map((name) => Buffer.byteLength(name))) + (note ? bytesOf(note) : 0),
})

/** An actor in the directory, which has three columns. */
export const actorSize = ({ id, name, role, variants = [] }: Actor): Size => {
  const spellings = variants.reduce((sum, { form }) => sum + 30 + Buffer.byteLength(form), 0)
  return {
    height: (38 + 26 * linesOf(name, 36) + (role ? 24 * linesOf(role, 36) : 0) + spellings / 2) / 3,
    bytes: 220 + id.length + bytesOf(name) + (role ? bytesOf(role) : 0) + spellings,
  }
}

/** How many uses of each kind a source lists; the rest are counted. */
export const MOST_PLACES = 60

/** What a source leads to: an event or a name. */
type Place = Readonly<{ address: string; name: Localized }>

/**
 * A source with its uses, unfolded on the page of its publisher.
 *
 * @param places of each kind of use; of many not all are listed
 */
export const sourceSize = (
  { title, url, archivedUrl, publisher, derivedFrom }: Source,
  ...places: readonly (readonly Place[])[]
): Size => {
  const shown = places.flatMap((some) => some.slice(0, MOST_PLACES))
  const bytes = shown.reduce((sum, { address, name }) => sum + 300 + address.length + 1.5 * bytesOf(name), 0)
  return {
    // Sources are in two columns.
    height: 80 + 12 * shown.length + 12 * Math.ceil(displayWidth(title) / 50),
    bytes:
      700 +
      Buffer.byteLength([title, url, archivedUrl, publisher, derivedFrom?.title, derivedFrom?.url].join('')) +
      bytes,
  }
}
