import { eventPath, href, sharePath } from '@/lib/addresses'
import { timelineCards } from '@/lib/cards/card'
import { type Language, words } from '@/lib/languages'
import { iframeSnippet, timelineFrame } from '@/lib/share/embed'
import { isSpread } from '@/lib/timeline/spread'
import type { Timeline } from '@/lib/timeline/types'
import { timelinePreview } from '../heads/previews'
import { CardDownloads } from './card-downloads'
import { Copyable } from './copyable'
import { EraYears } from './era-years'
import { EventDate } from './event-date'
import { LinkPreviews } from './link-previews'
import { OwnScript } from './own-script'
import { PlainPage } from './plain-page'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

/** The events, each leading to its kit; of a timeline that is too long for one page, its years. */
const Kits = ({ timeline, language }: Props) =>
  isSpread(timeline) ? (
    timeline.eras.map((era) => <EraYears key={era.id} timeline={timeline} era={era} language={language} />)
  ) : (
    <ul className="newest">
      {timeline.events.map((event) => (
        <li key={event.id}>
          <span className="date">
            <EventDate event={event} language={language} />
          </span>{' '}
          <a href={`${href(timeline.site, eventPath(language, event.slug))}#share`}>
            <WordsOf text={event.title[language]} language={language} />
          </a>
        </li>
      ))}
    </ul>
  )

/** What there is to pass on: the kit of every event, and the timeline's own cards, frame and previews. */
export const SharePage = ({ timeline, language }: Props) => {
  const { share: text, timeline: timelineText } = words(language)
  const { site, events } = timeline
  const cards = timelineCards(timeline, language)
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={sharePath}
      heading={text.heading}
      lead={text.lead}
    >
      {events.length > 0 && (
        <section aria-labelledby="kits">
          <h2 id="kits">{timelineText.eventCount(events.length)}</h2>
          <Kits timeline={timeline} language={language} />
        </section>
      )}
      <section aria-labelledby="own">
        <h2 id="own">{site.name[language]}</h2>
        <h3>{text.cards}</h3>
        <CardDownloads site={site} cards={Object.values(cards)} language={language} />
        <h3>{text.embed.heading}</h3>
        <Copyable
          id="embed-code"
          name={text.embed.code}
          text={iframeSnippet(timelineFrame(timeline, language))}
          language={language}
        />
        <h3>{text.preview}</h3>
        <LinkPreviews
          preview={timelinePreview(timeline, language)}
          host={new URL(site.url).host}
          language={language}
        />
      </section>
      <OwnScript site={site} />
    </PlainPage>
  )
}
