/** An event as far as a file tells it, before it is known what it becomes here. */
import type { Language } from '../languages'
import type { AuthoredEvent } from '../timeline/schema'
import type { Place } from './problem'

export type PartialText = Partial<Record<Language, string>>

/** A web address that may be a source, with the words it was given with. */
export type Link = { url: string; text: string }

/** `undefined` is a field that the file has and leaves empty; a missing one it does not speak of. */
export type EntryFields = {
  [Name in keyof AuthoredEvent]?: AuthoredEvent[Name] | undefined
}

export type Entry = {
  place: Required<Place>
  /** As the file gives it. */
  id?: string
  slug?: string
  fields: EntryFields
  title: PartialText
  summary: PartialText
  /** Paragraphs by language, to be claims; a file that has claims of its own gives them as a field. */
  paragraphs?: Partial<Record<Language, readonly string[]>>
  links: readonly Link[]
  /** The name of a theme or kind, in any language, or its id. */
  group?: string
  /** A withdrawn entry has lost its claims. */
  isWithdrawn?: boolean
  /** What was not kept and why. */
  notes: readonly string[]
}
