import { eventPath } from '@/lib/addresses'
import { eventCard, eventCards } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import { toEventJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { sourceNotes } from '@/lib/timeline/notes'
import { eventsWithin } from '@/lib/timeline/order'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { ActorList } from './actor-list'
import { CiteSection } from './cite-section'
import { ClaimGroups } from './claim-groups'
import { Disagreements } from './disagreements'
import { EventFigure } from './event-figure'
import { EventHeader } from './event-header'
import { EventList } from './event-list'
import { EvidenceKey } from './evidence-key'
import { Neighbours } from './neighbours'
import { OwnScript } from './own-script'
import { PageFrame } from './page-frame'
import { RecordHistory } from './record-history'
import { ShareSection } from './share-section'
import { SourceNotes } from './source-notes'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language }

/** Everything on record about one event. */
export const EventPage = ({ timeline, event, language }: Props) => {
  const { site } = timeline
  const { event: text } = words(language)
  const card = eventCard(timeline, event, language)
  const notes = sourceNotes(event)
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={(other) => eventPath(other, event.slug)}
      jsonLd={toEventJsonLd(timeline, event, language, cardImage(site, card))}
      className="page event"
    >
      <article>
        <EventHeader timeline={timeline} event={event} language={language} />
        {event.image && <EventFigure site={site} image={event.image} language={language} />}
        {event.claims.length > 0 && (
          <section aria-labelledby="record">
            <h2 id="record">{text.whatIsOnRecord}</h2>
            <EvidenceKey claims={event.claims} language={language} />
            <ClaimGroups site={site} event={event} notes={notes} language={language} />
          </section>
        )}
        {event.contains.length > 0 && (
          <section aria-labelledby="contains">
            <h2 id="contains">{text.contains}</h2>
            <EventList
              timeline={timeline}
              events={eventsWithin(timeline, event)}
              language={language}
              level={3}
            />
          </section>
        )}
        <Disagreements disagreements={event.disagreements} notes={notes} language={language} />
        <ActorList site={site} actors={event.actors} language={language} />
        <SourceNotes notes={notes} language={language} />
        <ShareSection
          timeline={timeline}
          event={event}
          language={language}
          cards={Object.values(eventCards(timeline, event, language))}
        />
        <CiteSection timeline={timeline} event={event} language={language} />
        <RecordHistory site={site} event={event} language={language} card={card} />
      </article>
      <Neighbours timeline={timeline} event={event} language={language} />
      <OwnScript site={site} />
    </PageFrame>
  )
}
