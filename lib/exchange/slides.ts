/** The slides of TimelineJS in one form, whether they come from JSON or from a spreadsheet. */
import { oneLine } from './html-text'
import type { RawDate, Scalar } from './slide-date'

/** The parts of a slide's media. */
export const mediaFields = ['url', 'link', 'credit', 'caption', 'thumbnail', 'alt'] as const

export type MediaField = (typeof mediaFields)[number]

export type RawSlide = {
  at: string
  start: RawDate
  /** Open for an event that goes on. */
  end?: RawDate | 'open' | undefined
  display?: string | undefined
  headline: string
  text: string
  media: Readonly<Partial<Record<MediaField, string>>>
  group?: string | undefined
  /** Further groups. */
  tags?: readonly string[]
  /** Names or ids of actors. */
  actors?: readonly string[]
  /** Whether it is marked as a key event. */
  isKey?: boolean
  id?: string | undefined
  /** Parts of the slide that events cannot hold. */
  extras: readonly string[]
  type?: string | undefined
}

export type Slides = { slides: readonly RawSlide[]; notes: readonly string[] }

/** The media of a slide, of which `read` gives each part. */
export const mediaWith = (read: (name: MediaField) => string | undefined): RawSlide['media'] =>
  Object.fromEntries(
    mediaFields.flatMap((name) => {
      const text = read(name)
      return text === undefined ? [] : [[name, text]]
    }),
  )

/** A single value as a text. Undefined if it is empty. */
export const scalarText = (value: Scalar | undefined): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : `${value}`

/** The same on one line. */
export const scalarLine = (value: Scalar | undefined): string | undefined =>
  scalarText(oneLine(`${value ?? ''}`))
