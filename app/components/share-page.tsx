import { absoluteUrl, eventPath, timelinePath } from '@/lib/addresses'
import { timelineCards } from '@/lib/cards/card'
import { iframeSnippet, timelineFrame } from '@/lib/share/embed'
import { isSpread } from '@/lib/timeline/event-parts'
import { timelinePreview } from '../heads/previews'
import type { Page } from '../page-context'
import { CardDownloads } from './card-downloads'
import { Copyable } from './copyable'
import { EraParts } from './era-parts'
import { EventDate } from './event-date'
import { LinkPreviews } from './link-previews'
import { OwnScript } from './own-script'
import { PlainPage } from './plain-page'
import { WordsOf } from './words-of'
import '../styles/share.css'
import '../styles/following.css'

type Props = { page: Page }

/** Links to the press kits of all events, or to the parts of a timeline that is split. */
const Kits = ({ page }: Props) =>
  isSpread(page.timeline) ? (
    page.timeline.eras.map((era) => <EraParts key={era.id} page={page} era={era} />)
  ) : (
    <ul className="dated">
      {page.timeline.events.map((event) => (
        <li key={event.id}>
          <span className="date">
            <EventDate page={page} event={event} />
          </span>{' '}
          <a href={`${page.href(eventPath(page.language, event.slug))}#share`}>
            <WordsOf page={page} text={event.title} />
          </a>
        </li>
      ))}
    </ul>
  )

/** Material for sharing: link, cards, embed code and previews of the timeline, then the press kits of all events. */
export const SharePage = ({ page }: Props) => {
  const { timeline, site, language } = page
  const { share: text, timeline: timelineText } = page.words
  const cards = timelineCards(timeline, language)
  return (
    <PlainPage page={page} heading={text.heading} lead={text.lead}>
      <section className="wide" aria-labelledby="own">
        <h2 id="own">{site.name[language]}</h2>
        <Copyable
          page={page}
          id="link"
          name={page.words.site.timeline}
          text={absoluteUrl(site, timelinePath(language))}
        />
        <h3>{text.cards}</h3>
        <CardDownloads page={page} cards={Object.values(cards)} />
        <h3>{text.embed.heading}</h3>
        <Copyable
          page={page}
          id="embed-code"
          name={text.embed.code}
          text={iframeSnippet(timelineFrame(timeline, language))}
        />
        <h3>{text.preview}</h3>
        <LinkPreviews page={page} preview={timelinePreview(page)} />
      </section>
      {timeline.events.length > 0 && (
        <section className="wide" aria-labelledby="kits">
          <h2 id="kits">{text.ofEvents(timelineText.eventCount(timeline.events.length))}</h2>
          <Kits page={page} />
        </section>
      )}
      <OwnScript page={page} />
    </PlainPage>
  )
}
