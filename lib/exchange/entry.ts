/** An event as read from an imported file, before it is matched with the site. */
import type { Language } from '../languages'
import type { AuthoredCorrection, AuthoredEvent } from '../timeline/schema'
import type { Place } from './problem'

export type PartialText = Partial<Record<Language, string>>

/** A web address that may be a source, with its link text. */
export type Link = {
  url: string
  text: string
  /** The words of a list item or paragraph that only names a page. They are not in the text. */
  reference?: string
  /** The statements in whose text it stands, by their order. Missing if it stands beside the text. */
  statements?: readonly number[]
  /** Whether it stands in a paragraph of which several statements were made. */
  isOfCut?: true
}

/**
 * Fields of an event. A field that the file leaves empty is `undefined`. The key of a field that the file
 * does not have is missing.
 */
export type EntryFields = {
  [Name in keyof AuthoredEvent]?: AuthoredEvent[Name] | undefined
}

/** What an editor says of a change: a correction without the time at which it is imported. */
export type ChangeNote = Pick<AuthoredCorrection, 'note' | 'minor'>

export type Entry = {
  place: Required<Place>
  /** As in the file. */
  id?: string
  slug?: string
  fields: EntryFields
  title: PartialText
  summary: PartialText
  /** Paragraphs by language, to be turned into claims. Formats with claims set `fields.claims` instead. */
  paragraphs?: Partial<Record<Language, readonly string[]>>
  links: readonly Link[]
  /** The id of a theme or kind, or its name in any language. */
  group?: string
  /** The name of the group in each language of the files. */
  groupNames?: PartialText
  /** Further themes and kinds. */
  tags?: readonly string[]
  /** Ids of actors, or their names in any language. */
  actors?: readonly string[]
  /** Where each of `fields.claims` stands, if they do not stand in the row of the event. */
  claimPlaces?: readonly (Required<Place> | undefined)[]
  /** What the editor says of the change of an existing event. */
  changeNote?: ChangeNote
  /** Set if the file marks the entry as withdrawn, so that its claims are missing. */
  isWithdrawn?: boolean
  /** What was not kept, and why. */
  notes: readonly string[]
}
