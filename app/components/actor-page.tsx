import { actorPath, actorsPath, eventPath, href } from '@/lib/addresses'
import { toPageJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { timelineCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import type { Actor, Timeline } from '@/lib/timeline/types'
import { claimsSaidBy } from '@/lib/timeline/uses'
import { EventList } from './event-list'
import { EvidenceMark } from './evidence-mark'
import { PageFrame } from './page-frame'
import { Spellings } from './spellings'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; actor: Actor; language: Language }

/** Everything about one person or body: spellings, words on record, events. */
export const ActorPage = ({ timeline, actor, language }: Props) => {
  const { actor: text } = words(language)
  const { site } = timeline
  const pathIn = (other: Language) => actorPath(other, actor.id)
  const name = actor.name[language]
  const said = { headline: name, description: actor.role?.[language] ?? name }
  const image = cardImage(site, timelineCard(timeline, language))
  const events = timeline.events.filter((event) => event.actors.includes(actor))
  const claims = claimsSaidBy(timeline, actor)
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={pathIn}
      jsonLd={toPageJsonLd(timeline, language, pathIn(language), said, image)}
    >
      <p className="kicker">
        <a href={href(site, actorsPath(language))}>{text.heading}</a>
      </p>
      <h1>
        <WordsOf text={name} language={language} />
      </h1>
      {actor.role && (
        <p className="lead">
          <WordsOf text={actor.role[language]} language={language} />
        </p>
      )}
      <Spellings actor={actor} timeline={timeline} language={language} />
      {claims.length > 0 && (
        <section aria-labelledby="said">
          <h2 id="said">{text.said}</h2>
          <ul className="claims">
            {claims.map(({ event, claim, number }) => (
              <li key={`${event.id}-${number}`}>
                <p>
                  <WordsOf text={claim.text[language]} language={language} />
                </p>
                <p className="support">
                  <EvidenceMark claim={claim} language={language} />{' '}
                  <a href={`${href(site, eventPath(language, event.slug))}#claim-${number}`}>
                    {event.title[language]}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="events">
        <h2 id="events">{text.events}</h2>
        <EventList timeline={timeline} events={events} language={language} level={3} />
      </section>
    </PageFrame>
  )
}
