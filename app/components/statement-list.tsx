import { actorPath, eventPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { claimPath } from '@/lib/timeline/claim-parts'
import { supportOf } from '@/lib/timeline/evidence'
import type { PlacedClaim } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { Marks } from './marks'
import { WordsOf } from './words-of'

type Props = {
  page: Page
  claims: readonly PlacedClaim[]
  /** Whether to name who said each. */
  speakers?: boolean
}

/** Statements with their marks, under the events that they belong to. */
export const StatementList = ({ page, claims, speakers = false }: Props) => {
  const { language, words } = page
  return (
    <ol className="statements">
      {[...groupBy(claims, ({ event }) => event)].map(([event, placed]) => {
        const address = page.href(eventPath(language, event.slug))
        return (
          <li key={event.id}>
            <div>
              <h3>
                <a href={address}>
                  <WordsOf page={page} text={event.title} />
                </a>
              </h3>
              <p className="date">
                <EventDate page={page} event={event} />
              </p>
            </div>
            <ul>
              {placed.map(({ claim, number }) => (
                <li key={number}>
                  <Marks marks={[supportOf(claim)]} size="medium" />
                  <p>
                    <WordsOf page={page} text={claim.text} />
                  </p>
                  <p className="meta">
                    <span>{words.evidence.names[supportOf(claim)]}</span>
                    {speakers && claim.saidBy && (
                      <span>
                        {words.event.saidBy}{' '}
                        <a href={page.href(actorPath(language, claim.saidBy.id))}>
                          <WordsOf page={page} text={claim.saidBy.name} />
                        </a>
                      </span>
                    )}
                    <a href={page.href(claimPath(event, number, language))}>
                      {words.event.statement(number)}
                    </a>
                  </p>
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ol>
  )
}
