import { eventPath } from '@/lib/addresses'
import type { FeedEntry } from '@/lib/formats/feed-entries'
import { formatDay } from '@/lib/timeline/dates'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'
import '../styles/following.css'

type Props = { page: Page; entries: readonly FeedEntry[] }

const SHOWN = 5

const titleOf = ({ event, change }: FeedEntry, { language, words }: Page): string => {
  const title = event.title[language]
  return change ? words.feeds[change.kind](title) : title
}

/** The current top entries of the feed. */
export const NewestEntries = ({ page, entries }: Props) => {
  const { language } = page
  const { subscribe: text, dates } = page.words
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{text.newest}</h2>
      <ol className="newest">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={`${entry.event.id} ${entry.at}`}>
            <a href={page.href(eventPath(language, entry.event.slug))}>
              <WordsOf page={page} text={titleOf(entry, page)} />
            </a>{' '}
            <span className="note">
              <time dateTime={entry.at}>{formatDay(entry.at, dates)}</time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
