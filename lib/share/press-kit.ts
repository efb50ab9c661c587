/**
 * Builds the press kit of an event, a ZIP file with cards and texts. Deterministic: the same data give the same
 * bytes.
 */
import { strToU8, type Zippable, type ZippableFile, zipSync } from 'fflate'
import { dayOf } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { pressKitTexts } from './press-kit-texts'

/** A picture to include, with its file name. */
export type Picture = { name: string; bytes: Uint8Array }

/** Compression levels. Pictures are stored, because PNG is already compressed. */
const STORED = 0
const SMALLEST = 9

/**
 * The day of the event's last change as a ZIP timestamp, which is a local time without a zone from 1980 to 2099. Uses
 * noon, because no zone skips noon when its clock changes.
 */
const modified = ({ updated }: TimelineEvent): Date => {
  const [year = 0, month = 1, day = 1] = dayOf(updated).split('-').map(Number)
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day, 12)
}

const assertName = (name: string): void => {
  if (!/^[a-z0-9][a-z0-9._-]*$/i.test(name))
    throw new RangeError(`"${name}" is not a valid file name for a press kit`)
}

/**
 * The press kit of an event as the bytes of a ZIP file: one folder named after the event, containing `cards/` and a
 * folder per language.
 *
 * @param pictures the cards, in output order; names may contain Latin letters, digits, `.`, `_` and `-`
 * @throws RangeError if a name is invalid or occurs twice
 */
export const toPressKit = (
  timeline: Timeline,
  event: TimelineEvent,
  pictures: readonly Picture[],
): Uint8Array<ArrayBuffer> => {
  const mtime = modified(event)
  for (const { name } of pictures) assertName(name)
  const cards = pictures.map(({ name, bytes }): [string, ZippableFile] => [
    `cards/${name}`,
    [bytes, { level: STORED }],
  ])
  const texts = timeline.site.languages.flatMap((language) =>
    pressKitTexts(timeline, event, language).map(({ name, text }): [string, ZippableFile] => [
      `${language}/${name}`,
      [strToU8(text), { level: SMALLEST }],
    ]),
  )
  const files = [...texts, ...cards].map(([name, file]) => [`${event.slug}/${name}`, file] as const)
  const zippable: Zippable = Object.fromEntries(files)
  const [duplicate] = files.map(([name]) => name).filter((name, index, all) => all.indexOf(name) !== index)
  if (duplicate) throw new RangeError(`"${duplicate}" occurs twice in the press kit`)
  return zipSync(zippable, { mtime })
}
