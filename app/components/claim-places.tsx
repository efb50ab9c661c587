import { eventPath, href } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'
import type { PlacedClaim } from '@/lib/timeline/uses'

type Props = { site: Site; claims: readonly PlacedClaim[]; language: Language }

/** Claims as links to their events and, within these, to each of them: an item per event. */
export const ClaimPlaces = ({ site, claims, language }: Props) =>
  [...groupBy(claims, ({ event }) => event)].map(([event, placed]) => {
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
  })
