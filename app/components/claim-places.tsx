import { dataPath, eventPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import type { PlacedClaim } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = { page: Page; claims: readonly PlacedClaim[] }

/** Longer lists are cut: nobody reads that many links, and the data files contain all of them. */
const MAX_LISTED = 100

/** Links to claims, grouped by event. */
export const ClaimPlaces = ({ page, claims }: Props) => {
  const { language } = page
  const places = [...groupBy(claims, ({ event }) => event)]
  const more = places.slice(MAX_LISTED).reduce((sum, [, placed]) => sum + placed.length, 0)
  return (
    <>
      {places.slice(0, MAX_LISTED).map(([event, placed]) => {
        const address = page.href(eventPath(language, event.slug))
        return (
          <li key={event.id}>
            <a href={address}>{event.title[language]}</a>{' '}
            {placed.map(({ number }) => {
              const statement = page.words.event.statement(number)
              return (
                <a
                  key={number}
                  href={`${address}#claim-${number}`}
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
          <a href={page.href(dataPath(language))}>{page.words.sourcesPage.more(more)}</a>
        </li>
      )}
    </>
  )
}
