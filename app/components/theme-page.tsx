import { type FeedFormat, themePath, timelinePath } from '@/lib/addresses'
import { feedFormats } from '@/lib/formats/feed-links'
import { feedHead } from '@/lib/formats/feed-list'
import { eventsOfTheme, type InYear, themeYears } from '@/lib/timeline/by-year'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import type { Theme, TimelineEvent } from '@/lib/timeline/types'
import { pageJsonLd, themePreview } from '../heads/previews'
import type { Page } from '../page-context'
import { EventList } from './event-list'
import { PageFrame } from './page-frame'
import { WordsOf } from './words-of'
import { YearLinks } from './year-links'
import { YearNeighbours } from './year-neighbours'

type Props = {
  page: Page
  theme: Theme
  /** The year to show, for a theme with too many events for one page. */
  part?: InYear<TimelineEvent>
}

/** Name, description and feeds of a theme. */
const ThemeOpening = ({ page, theme }: { page: Page; theme: Theme }) => (
  <>
    <h1>{theme.name[page.language]}</h1>
    <p className="lead">
      <WordsOf page={page} text={theme.description} />
    </p>
    <p className="meta">
      {Object.entries(feedHead(page.timeline, { kind: 'theme', theme }, page.language).addresses).map(
        ([format, address]) => (
          <a key={format} href={address}>
            {feedFormats[format as FeedFormat].name}
          </a>
        ),
      )}
    </p>
  </>
)

/** A theme and its events. A long list is split by year. */
export const ThemePage = ({ page, theme, part }: Props) => {
  const { timeline, language } = page
  const { timeline: text, theme: themeText, dates } = page.words
  const events = part?.items ?? eventsOfTheme(timeline, theme)
  const years = themeYears(timeline, theme).map(({ year, items }) => ({
    year,
    path: themePath(language, theme.id, year),
    count: text.eventCount(items.length),
  }))
  const [above, name] = part
    ? ([page.href(themePath(language, theme.id)), theme.name[language]] as const)
    : ([`${page.href(timelinePath(language))}#themes`, themeText.heading] as const)
  return (
    <PageFrame
      page={page}
      jsonLd={pageJsonLd(page, themePreview(page, theme, part))}
      head={
        <>
          <p className="kicker">
            <a href={above}>{name}</a>
          </p>
          {part ? (
            <h1>{formatWhenOpening(parseWhen(part.year), dates)}</h1>
          ) : (
            <ThemeOpening page={page} theme={theme} />
          )}
        </>
      }
    >
      <h2 className="count">{text.eventCount(events.length)}</h2>
      {!part && years.length > 0 ? (
        <YearLinks page={page} years={years} />
      ) : (
        <EventList page={page} events={events} level={3} />
      )}
      {part && <YearNeighbours page={page} years={years} year={part.year} />}
    </PageFrame>
  )
}
