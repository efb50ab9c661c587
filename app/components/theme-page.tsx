import { themePath, timelinePath } from '@/lib/addresses'
import { feedHead } from '@/lib/formats/feed-list'
import { eventsOfTheme, type InYear, MOST_ON_A_PAGE, themeYears } from '@/lib/timeline/by-year'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import type { PlacedClaim, Theme, TimelineEvent } from '@/lib/timeline/types'
import { placedClaims } from '@/lib/timeline/uses'
import { pageJsonLd, themePreview } from '../heads/previews'
import type { Page } from '../page-context'
import { EventList } from './event-list'
import { FeedLinks } from './feed-addresses'
import { Filter } from './filter'
import { JumpLinks } from './jump-links'
import { PageFrame } from './page-frame'
import { StatementList } from './statement-list'
import { Tally } from './tally'
import { WordsOf } from './words-of'
import { YearLinks } from './year-links'
import { YearNeighbours } from './year-neighbours'
import '../styles/lists.css'

type Props = {
  page: Page
  theme: Theme
  /** The year to show, for a theme with too many events for one page. */
  part?: InYear<TimelineEvent>
}

/** The statements on a theme in events. */
const claimsOn = (theme: Theme, events: readonly TimelineEvent[]): PlacedClaim[] =>
  placedClaims({ events }).filter(({ claim }) => claim.themes.includes(theme))

/** Name and description of a theme. */
const ThemeOpening = ({ page, theme }: { page: Page; theme: Theme }) => (
  <>
    <h1>{theme.name[page.language]}</h1>
    <p className="lead">
      <WordsOf page={page} text={theme.description} />
    </p>
  </>
)

/** A theme, its events and the statements on it. A long list is split by year. */
export const ThemePage = ({ page, theme, part }: Props) => {
  const { timeline, language } = page
  const { timeline: text, theme: themeText, dates } = page.words
  const events = part?.items ?? eventsOfTheme(timeline, theme)
  const claims = claimsOn(theme, events)
  const isOverview = !part && themeYears(timeline, theme).length > 0
  const shown = !isOverview && claims.length > 0 && claims.length <= MOST_ON_A_PAGE
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
          <Tally page={page} claims={claims} />
          {!part && (
            <p className="meta">
              <FeedLinks addresses={feedHead(timeline, { kind: 'theme', theme }, language).addresses} />
            </p>
          )}
          {shown && (
            <JumpLinks
              page={page}
              parts={[
                { id: 'events', name: themeText.events, count: events.length },
                { id: 'said', name: themeText.statements, count: claims.length },
              ]}
            />
          )}
        </>
      }
    >
      <section className="wide" aria-labelledby="events">
        <h2 id="events">{text.eventCount(events.length)}</h2>
        {isOverview ? (
          <YearLinks page={page} years={years} />
        ) : (
          <Filter page={page} events={events}>
            <EventList page={page} events={events} level={3} />
          </Filter>
        )}
      </section>
      {shown && (
        <section className="wide" aria-labelledby="said">
          <h2 id="said">{themeText.statements}</h2>
          <StatementList page={page} claims={claims} speakers />
        </section>
      )}
      {part && <YearNeighbours page={page} years={years} year={part.year} />}
    </PageFrame>
  )
}
