import { timelinePath } from '@/lib/addresses'
import { skylineDays, toSkyline } from '@/lib/formats/skyline'
import { erasIn, eventsIn, timelineParts } from '@/lib/timeline/event-parts'
import { eraAnchor, type Month, monthAnchor } from '@/lib/timeline/months'
import { listedParts, type Part } from '@/lib/timeline/parts'
import type { Era, TimelineEvent } from '@/lib/timeline/types'
import { pageJsonLd, timelinePartPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { type PartedList, partName } from '../parted-list'
import { EventList } from './event-list'
import { Filter } from './filter'
import { KeyEvents } from './key-events'
import { MonthList } from './month-list'
import { PageFrame } from './page-frame'
import { PartLinks } from './part-links'
import { PartNeighbours } from './part-neighbours'
import { PartTrail } from './part-trail'
import { Skyline } from './skyline'
import { SkylineCaption } from './skyline-caption'
import '../styles/timeline.css'

type Props = { page: Page; part: Part<TimelineEvent> }

/** The entries of an era under their months, or without a heading if all are of one month. */
const EraEntries = ({ page, era, months }: { page: Page; era: Era; months: readonly Month[] }) => {
  const [month] = months
  if (!month || months.length > 1) return <MonthList page={page} era={era} months={months} />
  const anchorOf = (event: TimelineEvent) => (event === month.events[0] ? monthAnchor(era, month) : undefined)
  return <EventList page={page} events={month.events} level={3} nested anchorOf={anchorOf} />
}

/** A part of a timeline that is split: its picture, and its events or the list of its own parts. */
export const TimelinePartPage = ({ page, part }: Props) => {
  const { timeline, language, words } = page
  const { timeline: text, site: siteText, search } = words
  const events = eventsIn(timeline, part)
  const list: PartedList<TimelineEvent> = {
    whole: timelineParts(timeline),
    pathOf: (id) => timelinePath(language, id),
    countOf: (one) => text.eventCount(eventsIn(timeline, one).length),
  }
  const picture = toSkyline(skylineDays(events), { detailed: true })
  // A picture of a single column says nothing.
  const skyline = picture && picture.columns.length > 1 ? picture : undefined
  return (
    <PageFrame
      page={page}
      jsonLd={[pageJsonLd(page, timelinePartPreview(page, part), events)]}
      className="timeline"
      head={
        <>
          <PartTrail
            page={page}
            above={[[timelinePath(language), siteText.timeline]]}
            list={list}
            part={part}
          />
          <h1>{partName(page, part)}</h1>
          <p className="lead">{list.countOf(part)}</p>
          {skyline && <Skyline page={page} skyline={skyline} />}
          {skyline && <SkylineCaption page={page} skyline={skyline} />}
        </>
      }
    >
      {part.parts.length > 0 && (
        <section aria-labelledby="list-title">
          <h2 id="list-title">{search.byDate}</h2>
          <PartLinks page={page} parts={listedParts(part)} {...list} />
        </section>
      )}
      {part.parts.length > 0 && <KeyEvents page={page} events={events} />}
      {part.parts.length === 0 && (
        <Filter page={page} events={events}>
          {erasIn(timeline, part).map(({ era, months }) => (
            <section key={era.id} className="era" aria-labelledby={eraAnchor(era)}>
              <header>
                <h2 id={eraAnchor(era)}>{era.name[language]}</h2>
              </header>
              <EraEntries page={page} era={era} months={months} />
            </section>
          ))}
        </Filter>
      )}
      <PartNeighbours page={page} list={list} part={part} />
    </PageFrame>
  )
}
