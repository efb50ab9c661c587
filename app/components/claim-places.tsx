import { dataPath, eventPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import type { PlacedClaim } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { StatementMark } from './statement-mark'

type Props = { page: Page; claims: readonly PlacedClaim[] }

/** Longer lists are cut: nobody reads that many links, and the data files contain all of them. */
const MAX_LISTED = 100

/** Events, each with the marks and numbers of statements in it as links to these. */
export const ClaimPlaces = ({ page, claims }: Props) => {
  const { language } = page
  const places = [...groupBy(claims, ({ event }) => event)]
  const more = places.slice(MAX_LISTED).reduce((sum, [, placed]) => sum + placed.length, 0)
  return (
    <>
      {places.slice(0, MAX_LISTED).map(([event, placed]) => (
        <li key={event.id}>
          <a href={page.href(eventPath(language, event.slug))}>{event.title[language]}</a>{' '}
          {placed.map((one) => (
            <StatementMark key={one.number} page={page} placed={one}>
              {one.number}
            </StatementMark>
          ))}
        </li>
      ))}
      {more > 0 && (
        <li>
          <a href={page.href(dataPath(language))}>{page.words.sourcesPage.more(more)}</a>
        </li>
      )}
    </>
  )
}
