import { absoluteUrl, calendarPath, opmlPath } from '@/lib/addresses'
import { feedEntries } from '@/lib/formats/feed-entries'
import { allFeeds, type FeedHead } from '@/lib/formats/feed-list'
import { feedReaders, googleCalendarUrl, webcalUrl } from '@/lib/formats/subscribe-links'
import { mainThemes } from '@/lib/timeline/event-parts'
import type { Page } from '../page-context'
import { CalendarSection } from './calendar-section'
import { Copyable } from './copyable'
import { FeedAddresses, FeedLinks } from './feed-addresses'
import { NewestEntries } from './newest-entries'
import { OwnScript } from './own-script'
import { PlainPage } from './plain-page'
import { WordsOf } from './words-of'
import '../styles/following.css'

/** Of more themes, those with most events are listed. The list of all feeds has the others. */
const MOST_THEMES = 40

type FeedProps = { page: Page; feed: FeedHead }

/** The id and name of the part about a feed. */
const partOf = ({ scope }: FeedHead, { language, words }: Page): { id: string; name: string } => {
  const { keyPart, correctionsPart } = words.subscribe
  return scope.kind === 'theme'
    ? { id: `theme-${scope.theme.id}`, name: scope.theme.name[language] }
    : { id: scope.kind, name: scope.kind === 'key' ? keyPart : correctionsPart }
}

/** What people do first: copy the address of the feed, add the calendar, follow key events or one theme. */
const First = ({ page, whole, others }: { page: Page; whole: FeedHead; others: readonly FeedHead[] }) => {
  const { subscribe: text } = page.words
  const calendar = absoluteUrl(page.site, calendarPath(page.language))
  const parts = others.filter(({ scope }) => scope.kind !== 'corrections')
  return (
    <div className="first wide">
      <section aria-labelledby="feed">
        <h2 id="feed">{text.first.feed}</h2>
        <Copyable page={page} id="feed-address" name={text.feedAddress} text={whole.addresses.rss ?? ''} />
        <p className="meta">
          {feedReaders.map(({ name, url }) => (
            <a key={name} href={url(whole.addresses.rss ?? '')}>
              {text.openIn(name)}
            </a>
          ))}
        </p>
      </section>
      <section aria-labelledby="calendar-first">
        <h2 id="calendar-first">{text.first.calendar}</h2>
        <p className="ways">
          <a href={webcalUrl(calendar)}>{text.calendarProgram}</a>
          <a href={googleCalendarUrl(calendar)}>{text.googleCalendar}</a>
        </p>
        <p className="note">{text.calendarLead}</p>
      </section>
      {parts.length > 0 && (
        <section aria-labelledby="part-first">
          <h2 id="part-first">{text.first.part}</h2>
          <ul className="newest">
            {parts.map((feed) => {
              const { id, name } = partOf(feed, page)
              return (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}

/** A feed of a part of the timeline: what it is about and its addresses. */
const Part = ({ page, feed }: FeedProps) => {
  const { id, name } = partOf(feed, page)
  // Key events have no page of their own.
  const hasPage = feed.page === feed.base
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{hasPage ? <a href={page.href(feed.page)}>{name}</a> : name}</h3>
      <p className="note">
        <WordsOf page={page} text={feed.description} />
      </p>
      <p>
        <code>{feed.addresses.rss}</code>
      </p>
      <p className="meta">
        <FeedLinks addresses={feed.addresses} />
      </p>
    </section>
  )
}

/** What people do first, then all feeds with their addresses, the calendar, and the newest entries of the feed. */
export const SubscribePage = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { subscribe: text } = page.words
  const themes = new Set(mainThemes(timeline, MOST_THEMES))
  const [whole, ...others] = allFeeds(timeline, language).filter(
    ({ scope }) => scope.kind !== 'theme' || themes.has(scope.theme),
  )
  return (
    <PlainPage page={page} heading={text.heading} lead={text.lead}>
      {whole && (
        <>
          <First page={page} whole={whole} others={others} />
          <section aria-labelledby="whole">
            <h2 id="whole">{text.whole}</h2>
            <FeedAddresses page={page} addresses={whole.addresses} />
          </section>
        </>
      )}
      <CalendarSection page={page} />
      <section className="wide" aria-labelledby="parts">
        <h2 id="parts">{text.parts}</h2>
        <div className="feeds">
          {others.map((feed) => (
            <Part key={feed.base} page={page} feed={feed} />
          ))}
        </div>
        <p>
          <a href={page.href(opmlPath)}>{text.opml}</a>
        </p>
      </section>
      <NewestEntries page={page} entries={feedEntries(timeline, { kind: 'timeline' })} />
      <OwnScript page={page} />
    </PlainPage>
  )
}
