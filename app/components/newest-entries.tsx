import { eventPath, href } from '@/lib/addresses'
import type { FeedEntry } from '@/lib/formats/feed-entries'
import { type Language, words } from '@/lib/languages'
import { formatDay } from '@/lib/timeline/dates'
import type { Site } from '@/lib/timeline/types'
import { WordsOf } from './words-of'

type Props = { site: Site; entries: readonly FeedEntry[]; language: Language }

const SHOWN = 5

const titleOf = ({ event, change }: FeedEntry, language: Language): string => {
  const title = event.title[language]
  return change ? words(language).feeds[change.kind](title) : title
}

/** What a reader of the feed would see on top just now. */
export const NewestEntries = ({ site, entries, language }: Props) => {
  const { subscribe: text, dates } = words(language)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{text.newest}</h2>
      <ol className="newest">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={`${entry.event.id} ${entry.at}`}>
            <a href={href(site, eventPath(language, entry.event.slug))}>
              <WordsOf text={titleOf(entry, language)} language={language} />
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
