/** All that is needed to post an event or to write about it, in one ZIP file: the same data give the same bytes. */
import { strToU8, type Zippable, type ZippableFile, zipSync } from 'fflate'
import { dayOf } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { pressKitTexts } from './press-kit-texts'

/** A file as it goes into the kit. */
export type Picture = { name: string; bytes: Uint8Array }

/** Pictures are compressed already. */
const STORED = 0
const SMALLEST = 9

/**
 * The day on which the event was last changed, as ZIP has it: a local time without a zone, of the years 1980 to
 * 2099. Noon, which no zone skips when its clocks change.
 */
const modified = ({ updated }: TimelineEvent): Date => {
  const [year = 0, month = 1, day = 1] = dayOf(updated).split('-').map(Number)
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day, 12)
}

const assertName = (name: string): void => {
  if (!/^[a-z0-9][a-z0-9._-]*$/i.test(name))
    throw new RangeError(`"${name}" is no name for a file in a press kit`)
}

/**
 * The press kit of an event as the bytes of a ZIP file: one folder named after the event, in it `cards/` and a
 * folder for each language.
 *
 * @param pictures the cards, in the order in which they are to stand; names of Latin letters, digits, `.`, `_`, `-`
 * @throws RangeError for another name and for a name that comes twice
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
  const [twice] = files.map(([name]) => name).filter((name, index, all) => all.indexOf(name) !== index)
  if (twice) throw new RangeError(`"${twice}" comes twice in the press kit`)
  return zipSync(zippable, { mtime })
}
