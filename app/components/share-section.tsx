import { absoluteUrl, eventPath, pressKitPath } from '@/lib/addresses'
import { eventCards } from '@/lib/cards/card'
import { eventFrame, iframeSnippet } from '@/lib/share/embed'
import { allPosts } from '@/lib/share/post'
import type { TimelineEvent } from '@/lib/timeline/types'
import { eventPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { CardDownloads } from './card-downloads'
import { Copyable } from './copyable'
import { LinkPreviews } from './link-previews'
import { PostList } from './post-list'
import '../styles/share.css'

/** Material for sharing an event: cards, posts, press kit, embed code, previews. Collapsed by default. */
export const ShareSection = ({ page, event }: { page: Page; event: TimelineEvent }) => {
  const { timeline, site, language } = page
  const { share: text } = page.words
  const cards = Object.values(eventCards(timeline, event, language))
  return (
    <details className="share">
      <summary>
        <h2>{text.heading}</h2>
      </summary>
      {/* The id is inside `details`: links to an element inside open it, links to `details` itself do not. */}
      <p id="share">{text.lead}</p>
      <p>
        <button type="button" hidden data-share={absoluteUrl(site, eventPath(language, event.slug))}>
          {text.heading}
        </button>
      </p>
      <h3>{text.cards}</h3>
      <CardDownloads page={page} cards={cards} />
      <h3>{text.postTexts}</h3>
      <PostList page={page} posts={allPosts(timeline, event, language)} />
      <h3>{text.pressKit.heading}</h3>
      <p>
        {text.pressKit.lead}{' '}
        <a href={page.href(pressKitPath(event.slug))} download>
          {text.pressKit.download}
        </a>
      </p>
      <h3>{text.embed.heading}</h3>
      <p>{text.embed.lead}</p>
      <Copyable
        page={page}
        id="embed-code"
        name={text.embed.code}
        text={iframeSnippet(eventFrame(timeline, event, language))}
      />
      <h3>{text.preview}</h3>
      <LinkPreviews page={page} preview={eventPreview(page, event)} />
    </details>
  )
}
