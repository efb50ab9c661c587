import { dataPath, eventPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { claimPath } from '@/lib/timeline/claim-parts'
import { supportOf } from '@/lib/timeline/evidence'
import type { PlacedClaim } from '@/lib/timeline/types'
import { MOST_PLACES } from '@/lib/timeline/weights'
import type { Page } from '../page-context'
import { Marks } from './marks'

/** Marks in a row, so that it fits beside a title on a phone. */
const IN_ROW = 10

type Props = { page: Page; claims: readonly PlacedClaim[] }

/**
 * Events, each with the marks of statements in it and their numbers as links to them. Long lists are cut: nobody reads that
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
          <Marks marks={placed.map(({ claim }) => supportOf(claim))} size="medium" columns={IN_ROW} />
          {placed.map(({ claim, number }) => (
            <a
              key={number}
              className="rests"
              href={page.href(claimPath(event, number, language))}
              aria-label={`${page.words.event.statement(number)}${page.words.signs.comma} ${page.words.evidence.names[supportOf(claim)]}`}
            >
              {number}
            </a>
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
