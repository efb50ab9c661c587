import { type FeedFormat, href, themePath, timelinePath } from '@/lib/addresses'
import { feedFormats } from '@/lib/formats/feed-links'
import { feedHead } from '@/lib/formats/feed-list'
import { toPageJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { themeCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import type { Theme, Timeline } from '@/lib/timeline/types'
import { EventList } from './event-list'
import { PageFrame } from './page-frame'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; theme: Theme; language: Language }

/** Everything about one theme, in order. */
export const ThemePage = ({ timeline, theme, language }: Props) => {
  const pathIn = (other: Language) => themePath(other, theme.id)
  const said = { headline: theme.name[language], description: theme.description[language] }
  const image = cardImage(timeline.site, themeCard(timeline, theme, language))
  const events = timeline.events.filter((event) => event.themes.includes(theme))
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={pathIn}
      jsonLd={toPageJsonLd(timeline, language, pathIn(language), said, image)}
    >
      <p className="kicker">
        <a href={`${href(timeline.site, timelinePath(language))}#themes`}>{words(language).theme.heading}</a>
      </p>
      <h1>{theme.name[language]}</h1>
      <p className="lead">
        <WordsOf text={theme.description[language]} language={language} />
      </p>
      <p className="meta">
        {Object.entries(feedHead(timeline, { kind: 'theme', theme }, language).addresses).map(
          ([format, address]) => (
            <a key={format} href={address}>
              {feedFormats[format as FeedFormat].name}
            </a>
          ),
        )}
      </p>
      <h2 className="count">{words(language).timeline.eventCount(events.length)}</h2>
      <EventList timeline={timeline} events={events} language={language} level={3} />
    </PageFrame>
  )
}
