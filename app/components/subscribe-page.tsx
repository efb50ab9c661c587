import { href, opmlPath, subscribePath } from '@/lib/addresses'
import { feedEntries } from '@/lib/formats/feed-entries'
import { allFeeds, type FeedHead } from '@/lib/formats/feed-list'
import { feedReaders } from '@/lib/formats/subscribe-links'
import { type Language, words } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'
import { CalendarSection } from './calendar-section'
import { FeedAddresses } from './feed-addresses'
import { NewestEntries } from './newest-entries'
import { PlainPage } from './plain-page'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

const Readers = ({ feed, language }: { feed: FeedHead; language: Language }) => (
  <p className="ways">
    {feedReaders.map(({ name, url }) => (
      <a key={name} href={url(feed.addresses.rss ?? '')}>
        {words(language).subscribe.openIn(name)}
      </a>
    ))}
  </p>
)

/** Every feed with its addresses, the calendar, and what a subscriber would see now. */
export const SubscribePage = ({ timeline, language }: Props) => {
  const { subscribe: text } = words(language)
  const { site } = timeline
  const [whole, ...others] = allFeeds(timeline, language)
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={subscribePath}
      heading={text.heading}
      lead={text.lead}
    >
      {whole && (
        <section aria-labelledby="whole">
          <h2 id="whole">{text.whole}</h2>
          <Readers feed={whole} language={language} />
          <FeedAddresses addresses={whole.addresses} language={language} />
        </section>
      )}
      <CalendarSection timeline={timeline} language={language} />
      <section aria-labelledby="parts">
        <h2 id="parts">{text.parts}</h2>
        {others.map(({ scope, page, description, addresses }) => (
          <section key={page} className="feed">
            <h3>
              <a href={href(site, page)}>
                {scope.kind === 'theme' ? scope.theme.name[language] : text.correctionsPart}
              </a>
            </h3>
            <p className="note">
              <WordsOf text={description} language={language} />
            </p>
            <FeedAddresses addresses={addresses} language={language} />
          </section>
        ))}
        <p>
          <a href={href(site, opmlPath)}>{text.opml}</a>
        </p>
      </section>
      <NewestEntries site={site} entries={feedEntries(timeline, { kind: 'timeline' })} language={language} />
    </PlainPage>
  )
}
