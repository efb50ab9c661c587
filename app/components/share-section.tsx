import { absoluteUrl, eventPath, href, pressKitPath } from '@/lib/addresses'
import type { Card } from '@/lib/cards/types'
import { type Language, words } from '@/lib/languages'
import { eventFrame, iframeSnippet } from '@/lib/share/embed'
import { allPosts } from '@/lib/share/post'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { eventPreview } from '../heads/previews'
import { CardDownloads } from './card-downloads'
import { Copyable } from './copyable'
import { LinkPreviews } from './link-previews'
import { PostList } from './post-list'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language; cards: readonly Card[] }

/** All that is needed to pass an event on, folded: cards, posts, press kit, frame, previews. */
export const ShareSection = ({ timeline, event, language, cards }: Props) => {
  const { share: text } = words(language)
  const { site } = timeline
  return (
    <details className="share">
      <summary>
        <h2>{text.heading}</h2>
      </summary>
      {/* A link to what is inside opens the box; a link to the box itself would not. */}
      <p id="share">{text.lead}</p>
      <p>
        <button type="button" hidden data-share={absoluteUrl(site, eventPath(language, event.slug))}>
          {text.heading}
        </button>
      </p>
      <h3>{text.cards}</h3>
      <CardDownloads site={site} cards={cards} language={language} />
      <h3>{text.postTexts}</h3>
      <PostList posts={allPosts(timeline, event, language)} language={language} />
      <h3>{text.pressKit.heading}</h3>
      <p>
        {text.pressKit.lead}{' '}
        <a href={href(site, pressKitPath(event.slug))} download>
          {text.pressKit.download}
        </a>
      </p>
      <h3>{text.embed.heading}</h3>
      <p>{text.embed.lead}</p>
      <Copyable
        id="embed-code"
        name={text.embed.code}
        text={iframeSnippet(eventFrame(timeline, event, language))}
        language={language}
      />
      <h3>{text.preview}</h3>
      <LinkPreviews
        preview={eventPreview(timeline, event, language)}
        host={new URL(site.url).host}
        language={language}
      />
    </details>
  )
}
