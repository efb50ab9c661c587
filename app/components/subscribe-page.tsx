import { opmlPath } from '@/lib/addresses'
import { feedEntries } from '@/lib/formats/feed-entries'
import { allFeeds, type FeedHead } from '@/lib/formats/feed-list'
import { feedReaders } from '@/lib/formats/subscribe-links'
import type { Page } from '../page-context'
import { CalendarSection } from './calendar-section'
import { FeedAddresses } from './feed-addresses'
import { NewestEntries } from './newest-entries'
import { PlainPage } from './plain-page'
import { WordsOf } from './words-of'

const Readers = ({ page, feed }: { page: Page; feed: FeedHead }) => (
  <p className="ways">
    {feedReaders.map(({ name, url }) => (
      <a key={name} href={url(feed.addresses.rss ?? '')}>
        {page.words.subscribe.openIn(name)}
      </a>
    ))}
  </p>
)

/** All feeds with their addresses, the calendar, and the newest entries of the feed. */
export const SubscribePage = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { subscribe: text } = page.words
  const [whole, ...others] = allFeeds(timeline, language)
  return (
    <PlainPage page={page} heading={text.heading} lead={text.lead}>
      {whole && (
        <section aria-labelledby="whole">
          <h2 id="whole">{text.whole}</h2>
          <Readers page={page} feed={whole} />
          <FeedAddresses page={page} addresses={whole.addresses} />
        </section>
      )}
      <CalendarSection page={page} />
      <section aria-labelledby="parts">
        <h2 id="parts">{text.parts}</h2>
        {others.map(({ scope, page: path, description, addresses }) => (
          <section key={path} className="feed">
            <h3>
              <a href={page.href(path)}>
                {scope.kind === 'theme' ? scope.theme.name[language] : text.correctionsPart}
              </a>
            </h3>
            <p className="note">
              <WordsOf page={page} text={description} />
            </p>
            <FeedAddresses page={page} addresses={addresses} />
          </section>
        ))}
        <p>
          <a href={page.href(opmlPath)}>{text.opml}</a>
        </p>
      </section>
      <NewestEntries page={page} entries={feedEntries(timeline, { kind: 'timeline' })} />
    </PlainPage>
  )
}
