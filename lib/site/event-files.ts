/**
 * The files of each event, at its current slug and at former ones: other software keeps their addresses for
 * years.
 */
import {
  anyLanguage,
  eventCalendarPath,
  eventJsonPath,
  eventReferencePath,
  fillPattern,
  oembedPath,
  type Path,
  pressKitPath,
} from '../addresses'
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
import { asAuthored, slugsOf, type Timeline, type TimelineEvent } from '../timeline/types'
import type { FileRow, SiteFile } from './table'

type Content = ReturnType<SiteFile['make']>

/** A row with one file per slug of each event that `has` accepts. */
const rowOfEvents = (
  pattern: Path,
  make: (timeline: Timeline, event: TimelineEvent, language: Language) => Content,
  has: (event: TimelineEvent) => boolean = () => true,
): FileRow => ({
  patterns: [pattern],
  make: (timeline, language) =>
    timeline.events.filter(has).flatMap((event) =>
      slugsOf(event).map((slug) => ({
        path: fillPattern(pattern, { language, slug }),
        make: () => make(timeline, event, language),
      })),
    ),
})

/** A row of data files, which have the texts as authored. */
const rowOfData = (pattern: Path, make: Parameters<typeof rowOfEvents>[1]): FileRow => {
  const row = rowOfEvents(pattern, make)
  return { ...row, make: (timeline, language) => row.make?.(asAuthored(timeline), language) ?? [] }
}

const oembed = (timeline: Timeline, event: TimelineEvent, language: Language): string => {
  const image = cardImage(timeline.site, eventCard(timeline, event, language))
  return writeJson(toOembed(timeline, event, language, image))
}

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

const eventJson = (timeline: Timeline, event: TimelineEvent): string =>
  writeJson(toEventJson(timeline, event))

export const eventFileRows: readonly FileRow[] = [
  // iCalendar needs an exact and certain date. Other events have no calendar file.
  rowOfEvents(eventCalendarPath(anyLanguage, ':slug'), toEventCalendar, isInCalendar),
  rowOfEvents(oembedPath(anyLanguage, ':slug'), oembed),
  ...referenceFormatIds.map((format) =>
    rowOfData(eventReferencePath(anyLanguage, ':slug', format), (timeline, event, language) =>
      referenceFormats[format].write([eventReference(timeline, event, language)]),
    ),
  ),
  rowOfData(eventJsonPath(':slug'), eventJson),
  rowOfEvents(pressKitPath(':slug'), pressKit),
]
