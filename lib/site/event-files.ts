/**
 * The files of each event, at its slug and at former ones: other software keeps their addresses for years.
 */
import { eventCalendarPath, eventJsonPath, eventReferencePath, oembedPath, pressKitPath } from '../addresses'
import { eventCard, eventCards } from '../cards/card'
import { cardImage } from '../cards/card-image'
import { readCard } from '../cards/draw'
import { isInCalendar, toEventCalendar } from '../formats/calendar'
import { toEventJson, writeJson } from '../formats/json'
import { eventReference } from '../formats/reference'
import { referenceFormatIds, referenceFormats } from '../formats/references'
import type { Language } from '../languages'
import { toOembed } from '../share/oembed'
import { toPressKit } from '../share/press-kit'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { slugsOf } from '../timeline/types'
import type { SiteFile } from './site-file'

/** An event that a calendar cannot express has no calendar file. */
const filesIn = (timeline: Timeline, event: TimelineEvent, slug: string, language: Language): SiteFile[] => [
  ...(isInCalendar(event)
    ? [
        {
          path: eventCalendarPath(language, slug),
          make: () => toEventCalendar(timeline, event, language),
        },
      ]
    : []),
  {
    path: oembedPath(language, slug),
    make: () => {
      const image = cardImage(timeline.site, eventCard(timeline, event, language))
      return writeJson(toOembed(timeline, event, language, image))
    },
  },
  ...referenceFormatIds.map((format) => ({
    path: eventReferencePath(language, slug, format),
    make: () => referenceFormats[format].write([eventReference(timeline, event, language)]),
  })),
]

const pressKit = async (timeline: Timeline, event: TimelineEvent): Promise<Uint8Array> => {
  const cards = timeline.site.languages.flatMap((language) =>
    Object.values(eventCards(timeline, event, language)),
  )
  const pictures = await Promise.all(
    cards.map(async (card) => ({
      name: `${card.language}-${card.shape}.png`,
      bytes: new Uint8Array(await readCard(card)),
    })),
  )
  return toPressKit(timeline, event, pictures)
}

/** Of every event, the files that are in no language. */
export const eventFiles = (timeline: Timeline): SiteFile[] =>
  timeline.events.flatMap((event) =>
    slugsOf(event).flatMap((slug) => [
      { path: eventJsonPath(slug), make: () => writeJson(toEventJson(timeline, event)) },
      { path: pressKitPath(slug), make: () => pressKit(timeline, event) },
    ]),
  )

/** Of every event, the files in a language, without its cards. */
export const eventFilesIn = (timeline: Timeline, language: Language): SiteFile[] =>
  timeline.events.flatMap((event) =>
    slugsOf(event).flatMap((slug) => filesIn(timeline, event, slug, language)),
  )
