import { actorPath, actorsPath, actorYearPath, href } from '@/lib/addresses'
import { toPageJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { actorYears, entriesOfActor, type InYear, type OfActor } from '@/lib/timeline/by-year'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { Actor, Timeline } from '@/lib/timeline/types'
import { actorPreview } from '../heads/previews'
import { ActorOpening } from './actor-opening'
import { ActorWords } from './actor-words'
import { EventList } from './event-list'
import { PageFrame } from './page-frame'
import { WordsOf } from './words-of'
import { YearLinks } from './year-links'
import { YearNeighbours } from './year-neighbours'

type Props = {
  timeline: Timeline
  actor: Actor
  language: Language
  /** One year of an actor of whom there is too much for one page. */
  part?: InYear<OfActor>
}

/** Everything about one person or body: spellings, words on record, events; where there is much, by year. */
export const ActorPage = ({ timeline, actor, language, part }: Props) => {
  const { actor: text, timeline: timelineText, dates } = words(language)
  const { site } = timeline
  const pathIn = (other: Language) =>
    part ? actorYearPath(other, actor.id, part.year) : actorPath(other, actor.id)
  const { title: headline, description, image } = actorPreview(timeline, actor, language, part)
  const entries = part?.items ?? entriesOfActor(timeline, actor)
  const claims = entries.flatMap(({ said }) => said ?? [])
  const events = entries.flatMap(({ event, said }) => (said ? [] : [event]))
  const years = actorYears(timeline, actor).map(({ year, items }) => ({
    year,
    path: actorYearPath(language, actor.id, year),
    count: timelineText.eventCount(new Set(items.map(({ event }) => event)).size),
  }))
  const isOverview = !part && years.length > 0
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={pathIn}
      jsonLd={toPageJsonLd(timeline, language, pathIn(language), { headline, description }, image)}
    >
      <p className="kicker">
        <a href={href(site, part ? actorPath(language, actor.id) : actorsPath(language))}>
          {part ? <WordsOf text={actor.name[language]} language={language} /> : text.heading}
        </a>
      </p>
      {part ? (
        <h1>{formatWhen(parseWhen(part.year), dates)}</h1>
      ) : (
        <ActorOpening timeline={timeline} actor={actor} language={language} />
      )}
      {!isOverview && claims.length > 0 && <ActorWords site={site} claims={claims} language={language} />}
      <section aria-labelledby="events">
        <h2 id="events">{text.events}</h2>
        {isOverview ? (
          <YearLinks site={site} years={years} language={language} />
        ) : (
          <EventList timeline={timeline} events={events} language={language} level={3} />
        )}
      </section>
      {part && <YearNeighbours site={site} years={years} year={part.year} language={language} />}
    </PageFrame>
  )
}
