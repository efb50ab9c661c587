import { dataPath, eventPath, href } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'
import type { PlacedClaim } from '@/lib/timeline/uses'

type Props = { site: Site; claims: readonly PlacedClaim[]; language: Language }

/** The events of a longer list are in the files of the data; nobody reads so many links. */
const MOST_LISTED = 100

/** Claims as links to their events and, within these, to each of them: an item per event. */
export const ClaimPlaces = ({ site, claims, language }: Props) => {
  const places = [...groupBy(claims, ({ event }) => event)]
  const more = places.slice(MOST_LISTED).reduce((sum, [, placed]) => sum + placed.length, 0)
  return (
    <>
      {places.slice(0, MOST_LISTED).map(([event, placed]) => {
        const page = href(site, eventPath(language, event.slug))
        return (
          <li key={event.id}>
            <a href={page}>{event.title[language]}</a>{' '}
            {placed.map(({ number }) => {
              const statement = words(language).event.statement(number)
              return (
                <a
                  key={number}
                  href={`${page}#claim-${number}`}
                  aria-label={`${statement}, ${event.title[language]}`}
                >
                  {statement}
                </a>
              )
            })}
          </li>
        )
      })}
      {more > 0 && (
        <li>
          <a href={href(site, dataPath(language))}>{words(language).sourcesPage.more(more)}</a>
        </li>
      )}
    </>
  )
}
