import { eventCard } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import { toEventJsonLd } from '@/lib/formats/json-ld'
import { type Support, supportOf } from '@/lib/timeline/evidence'
import { sourceNotes } from '@/lib/timeline/notes'
import { eventsWithin } from '@/lib/timeline/order'
import type { Actor, Claim, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { ActorNames } from './actor-names'
import { CiteSection } from './cite-section'
import { ClaimGroups } from './claim-groups'
import { Disagreements } from './disagreements'
import { EventFigure } from './event-figure'
import { EventHeader } from './event-header'
import { EventList } from './event-list'
import { EvidenceMark } from './evidence-mark'
import { Neighbours } from './neighbours'
import { OwnScript } from './own-script'
import { PageFrame } from './page-frame'
import { RecordHistory } from './record-history'
import { ShareSection } from './share-section'
import { SourceNotes } from './source-notes'

type Props = { page: Page; event: TimelineEvent }

const kinds: readonly Support[] = ['confirmed', 'no-primary', 'single-source']

/** The legend of the evidence marks used on the page. */
const EvidenceKey = ({ page, claims }: { page: Page; claims: readonly Claim[] }) => {
  const used = new Set(claims.map(supportOf))
  return (
    <ul className="evidence-key">
      {kinds
        .filter((support) => used.has(support))
        .map((support) => (
          <li key={support}>
            <EvidenceMark page={page} support={support} /> {page.words.evidence.meanings[support]}
          </li>
        ))}
    </ul>
  )
}

/** The people and organisations of an event, with all spellings of their names. */
const ActorList = ({ page, actors }: { page: Page; actors: readonly Actor[] }) =>
  actors.length === 0 ? null : (
    <section aria-labelledby="actors">
      <h2 id="actors">{page.words.event.people}</h2>
      <ActorNames page={page} actors={actors} />
    </section>
  )

/** The complete page of an event. */
export const EventPage = ({ page, event }: Props) => {
  const { timeline, site, language } = page
  const { event: text } = page.words
  const card = eventCard(timeline, event, language)
  const notes = sourceNotes(event)
  return (
    <PageFrame
      page={page}
      jsonLd={toEventJsonLd(timeline, event, language, cardImage(site, card))}
      className="page event"
      head={<EventHeader page={page} event={event} />}
    >
      <article>
        {event.image && <EventFigure page={page} image={event.image} />}
        {event.claims.length > 0 && (
          <section aria-labelledby="record">
            <h2 id="record">{text.whatIsOnRecord}</h2>
            <EvidenceKey page={page} claims={event.claims} />
            <ClaimGroups page={page} event={event} notes={notes} />
          </section>
        )}
        {event.contains.length > 0 && (
          <section aria-labelledby="contains">
            <h2 id="contains">{text.contains}</h2>
            <EventList page={page} events={eventsWithin(timeline, event)} level={3} />
          </section>
        )}
        <Disagreements page={page} disagreements={event.disagreements} notes={notes} />
        <ActorList page={page} actors={event.actors} />
        <SourceNotes page={page} notes={notes} />
        <ShareSection page={page} event={event} />
        <CiteSection page={page} event={event} />
        <RecordHistory page={page} event={event} card={card} />
      </article>
      <Neighbours page={page} event={event} />
      <OwnScript page={page} />
    </PageFrame>
  )
}
