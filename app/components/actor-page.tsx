import { actorPath, actorsPath } from '@/lib/addresses'
import { actorParts, apart, type ListEntry } from '@/lib/timeline/event-parts'
import type { Part } from '@/lib/timeline/parts'
import type { Actor } from '@/lib/timeline/types'
import { actorPreview, pageJsonLd } from '../heads/previews'
import type { Page } from '../page-context'
import { entriesOf, partName } from '../parted-list'
import { EventList } from './event-list'
import { Filter } from './filter'
import { JumpLinks } from './jump-links'
import { ListIndex } from './list-index'
import { PageFrame } from './page-frame'
import { PartNeighbours } from './part-neighbours'
import { PartTrail } from './part-trail'
import { Spellings } from './spellings'
import { StatementList } from './statement-list'
import { Tally } from './tally'
import { WordsOf } from './words-of'
import '../styles/lists.css'

type Props = {
  page: Page
  actor: Actor
  /** The part to show, of an actor with too many entries for one page. */
  part?: Part<ListEntry>
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

/** A person or organisation: statements, events and spellings. A long list is split by date. */
export const ActorPage = ({ page, actor, part }: Props) => {
  const { timeline, language } = page
  const { actor: text } = page.words
  const list = entriesOf(page, actorParts(timeline, actor), (id) => actorPath(language, actor.id, id))
  const shown = part ?? list.whole
  const { events, claims } = apart(shown.items)
  const isIndex = shown.parts.length > 0
  return (
    <PageFrame
      page={page}
      jsonLd={[
        pageJsonLd(
          page,
          actorPreview(page, actor, part),
          shown.items.map(({ event }) => event),
        ),
      ]}
      head={
        <>
          {part ? (
            <>
              <PartTrail
                page={page}
                above={[
                  [actorsPath(language), text.heading],
                  [actorPath(language, actor.id), actor.name],
                ]}
                list={list}
                part={part}
              />
              <h1>{partName(page, part)}</h1>
            </>
          ) : (
            <>
              <p className="kicker">
                <a href={page.href(actorsPath(language))}>{text.heading}</a>
              </p>
              <ActorOpening page={page} actor={actor} />
            </>
          )}
          <Tally page={page} claims={claims} />
          {!isIndex && claims.length > 0 && events.length > 0 && (
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
      {isIndex ? (
        <ListIndex page={page} list={list} part={shown} />
      ) : (
        <>
          {claims.length > 0 && (
            <section className="wide" aria-labelledby="said">
              <h2 id="said">{text.said}</h2>
              <StatementList page={page} claims={claims} />
            </section>
          )}
          {(events.length > 0 || claims.length === 0) && (
            <section className="wide" aria-labelledby="events">
              <h2 id="events">{text.events}</h2>
              <Filter page={page} events={events}>
                <EventList page={page} events={events} level={3} />
              </Filter>
            </section>
          )}
        </>
      )}
      {part ? (
        <PartNeighbours page={page} list={list} part={part} />
      ) : (
        <Spellings page={page} actor={actor} />
      )}
    </PageFrame>
  )
}
