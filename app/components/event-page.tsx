import { picturesOf } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import { toEventJsonLd } from '@/lib/formats/event-json-ld'
import { claimParts } from '@/lib/timeline/claim-parts'
import { notesAmong, sourceNotes } from '@/lib/timeline/notes'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { CiteSection } from './cite-section'
import { Disagreements } from './disagreements'
import { EventActors } from './event-actors'
import { EventFigure } from './event-figure'
import { EventHeader } from './event-header'
import { Neighbours } from './neighbours'
import { OnRecord } from './on-record'
import { OwnScript } from './own-script'
import { PageFrame } from './page-frame'
import { RecordHistory } from './record-history'
import { SectionRow } from './section-row'
import { ShareSection } from './share-section'
import { SourceNotes } from './source-notes'
import { Within } from './within'
import '../styles/lists.css'

type Props = { page: Page; event: TimelineEvent }

/** The complete page of an event. */
export const EventPage = ({ page, event }: Props) => {
  const { timeline, site, language } = page
  const images = picturesOf(timeline, event, language).map((card) => cardImage(site, card))
  const isSplit = claimParts(event).parts.length > 0
  const notes = isSplit ? notesAmong(event, { disagreements: event.disagreements }) : sourceNotes(event)
  return (
    <PageFrame
      page={page}
      jsonLd={toEventJsonLd(timeline, event, language, images)}
      className="page event"
      head={<EventHeader page={page} event={event} />}
      row={<SectionRow page={page} event={event} sources={notes.size} />}
    >
      <article>
        {event.image && <EventFigure page={page} image={event.image} />}
        <OnRecord page={page} event={event} notes={notes} />
        <Within page={page} event={event} />
        <Disagreements page={page} disagreements={event.disagreements} notes={notes} />
        <EventActors page={page} actors={event.actors} />
        <SourceNotes page={page} notes={notes} />
        <div className="reuse">
          <ShareSection page={page} event={event} />
          <CiteSection page={page} event={event} />
        </div>
        <RecordHistory page={page} event={event} />
      </article>
      <Neighbours page={page} event={event} />
      <OwnScript page={page} />
    </PageFrame>
  )
}
