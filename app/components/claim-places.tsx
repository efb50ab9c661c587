import { dataPath, eventPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import type { PlacedClaim } from '@/lib/timeline/types'
import { MOST_PLACES } from '@/lib/timeline/weights'
import type { Page } from '../page-context'
import { StatementMark } from './statement-mark'

type Props = { page: Page; claims: readonly PlacedClaim[] }

/**
 * Events, each with the marks and numbers of statements in it as links to these. Long lists are cut: nobody reads that
 * many links, and the data files contain all of them.
 */
export const ClaimPlaces = ({ page, claims }: Props) => {
  const { language } = page
  const more = claims.length - MOST_PLACES
  return (
    <>
      {[...groupBy(claims.slice(0, MOST_PLACES), ({ event }) => event)].map(([event, placed]) => (
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
