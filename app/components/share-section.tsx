import type { ReactNode } from 'react'
import {
  absoluteUrl,
  cardPath,
  eventCalendarPath,
  eventJsonPath,
  eventPath,
  pressKitPath,
} from '@/lib/addresses'
import { eventCards } from '@/lib/cards/card'
import { isInCalendar } from '@/lib/formats/calendar'
import { eventFrame, iframeSnippet } from '@/lib/share/embed'
import { allPosts } from '@/lib/share/post'
import type { TimelineEvent } from '@/lib/timeline/types'
import { eventPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { Copyable } from './copyable'
import { LinkPreviews } from './link-previews'
import { PostList } from './post-list'
import '../styles/share.css'

type Props = { page: Page; event: TimelineEvent }

/** The address of the page to copy, the cards that there are, the press kit and other files to download. */
const Actions = ({ page, event }: Props) => {
  const { timeline, site, language } = page
  const { share: text, event: eventText } = page.words
  const cards = eventCards(timeline, event, language)
  const address = absoluteUrl(site, eventPath(language, event.slug))
  const { wide } = cards
  const all = Object.values(cards)
  return (
    <div className="actions">
      <Copyable page={page} id="link" name={text.link} text={address} />
      <button type="button" hidden data-share={address}>
        {text.heading}
      </button>
      {wide && (
        // biome-ignore lint/performance/noImgElement: the card as it is, in a static export
        <img
          src={page.href(cardPath(language, wide.name, wide.hash))}
          width={wide.width}
          height={wide.height}
          alt=""
          loading="lazy"
        />
      )}
      {all.length > 0 && (
        <div>
          <h3>{text.cards}</h3>
          <p className="ways">
            {all.map(({ shape, name, hash }) => (
              <a
                key={shape}
                href={page.href(cardPath(language, name, hash))}
                download={`${name}.${language}.png`}
                aria-label={`${text.download}: ${text.shapes[shape]}`}
              >
                {text.shapes[shape]}
              </a>
            ))}
          </p>
        </div>
      )}
      <p className="ways">
        <a href={page.href(pressKitPath(event.slug))} download>
          {text.pressKit.download}
        </a>
        {isInCalendar(event) && (
          <a href={page.href(eventCalendarPath(language, event.slug))}>{eventText.calendar}</a>
        )}
        <a href={page.href(eventJsonPath(event.slug))}>JSON</a>
      </p>
      <p className="note">{all.length > 0 ? text.pressKit.lead : text.pressKit.leadWithoutCards}</p>
    </div>
  )
}

/** What takes much room: one line until it is opened. */
const Folded = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <details>
    <summary>
      <h3>{heading}</h3>
    </summary>
    {children}
  </details>
)

/** Material for sharing an event: its card and what to do with it, then posts, alternative text, embed code, previews. */
export const ShareSection = ({ page, event }: Props) => {
  const { timeline, language } = page
  const { share: text } = page.words
  const [card] = Object.values(eventCards(timeline, event, language))
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{text.heading}</h2>
      <Actions page={page} event={event} />
      <div className="more">
        <Folded heading={text.postTexts}>
          <PostList page={page} posts={allPosts(timeline, event, language)} />
        </Folded>
        {card && (
          <Folded heading={text.altText}>
            <Copyable page={page} id="alt" name={text.altText} text={card.alt} />
          </Folded>
        )}
        <Folded heading={text.embed.heading}>
          <p>{text.embed.lead}</p>
          <Copyable
            page={page}
            id="embed-code"
            name={text.embed.code}
            text={iframeSnippet(eventFrame(timeline, event, language))}
          />
        </Folded>
        <Folded heading={text.preview}>
          <LinkPreviews page={page} preview={eventPreview(page, event)} />
        </Folded>
      </div>
    </section>
  )
}
