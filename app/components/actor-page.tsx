import { actorPath, actorsPath } from '@/lib/addresses'
import { actorYears, entriesOfActor, type InYear, type OfActor } from '@/lib/timeline/by-year'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import type { Actor } from '@/lib/timeline/types'
import { actorPreview, pageJsonLd } from '../heads/previews'
import type { Page } from '../page-context'
import { EventList } from './event-list'
import { Filter } from './filter'
import { JumpLinks } from './jump-links'
import { PageFrame } from './page-frame'
import { Spellings } from './spellings'
import { StatementList } from './statement-list'
import { Tally } from './tally'
import { WordsOf } from './words-of'
import { YearLinks } from './year-links'
import { YearNeighbours } from './year-neighbours'
import '../styles/lists.css'

type Props = {
  page: Page
  actor: Actor
  /** The year to show, for an actor with too many entries for one page. */
  part?: InYear<OfActor>
}

/** Name and role of an actor. */
const ActorOpening = ({ page, actor }: { page: Page; actor: Actor }) => (
  <>
    <h1>
      <WordsOf page={page} text={actor.name} />
    </h1>
    {actor.role && (
      <p className="lead">
        <WordsOf page={page} text={actor.role} />
      </p>
    )}
  </>
)

/** A person or organisation: statements, events and spellings. A long list is split by year. */
export const ActorPage = ({ page, actor, part }: Props) => {
  const { timeline, language } = page
  const { actor: text, timeline: timelineText, dates } = page.words
  const entries = part?.items ?? entriesOfActor(timeline, actor)
  const claims = entries.flatMap(({ said }) => said ?? [])
  const events = entries.flatMap(({ event, said }) => (said ? [] : [event]))
  const years = actorYears(timeline, actor).map(({ year, items }) => ({
    year,
    path: actorPath(language, actor.id, year),
    count: timelineText.eventCount(new Set(items.map(({ event }) => event)).size),
  }))
  const isOverview = !part && years.length > 0
  return (
    <PageFrame
      page={page}
      jsonLd={pageJsonLd(page, actorPreview(page, actor, part))}
      head={
        <>
          <p className="kicker">
            <a href={page.href(part ? actorPath(language, actor.id) : actorsPath(language))}>
              {part ? <WordsOf page={page} text={actor.name} /> : text.heading}
            </a>
          </p>
          {part ? (
            <h1>{formatWhenOpening(parseWhen(part.year), dates)}</h1>
          ) : (
            <ActorOpening page={page} actor={actor} />
          )}
          <Tally page={page} claims={claims} />
          {!isOverview && claims.length > 0 && (
            <JumpLinks
              page={page}
              parts={[
                { id: 'said', name: text.said, count: claims.length },
                { id: 'events', name: text.events, count: events.length },
              ]}
            />
          )}
        </>
      }
    >
      {!isOverview && claims.length > 0 && (
        <section className="wide" aria-labelledby="said">
          <h2 id="said">{text.said}</h2>
          <StatementList page={page} claims={claims} />
        </section>
      )}
      <section className="wide" aria-labelledby="events">
        <h2 id="events">{text.events}</h2>
        {isOverview ? (
          <YearLinks page={page} years={years} />
        ) : (
          <Filter page={page} events={events}>
            <EventList page={page} events={events} level={3} />
          </Filter>
        )}
      </section>
      {part ? (
        <YearNeighbours page={page} years={years} year={part.year} />
      ) : (
        <Spellings page={page} actor={actor} />
      )}
    </PageFrame>
  )
}
