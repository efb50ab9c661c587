import { href, themePath, themeYearPath, timelinePath } from '@/lib/addresses'
import { toPageJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { eventsOfTheme, type InYear, themeYears } from '@/lib/timeline/by-year'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { Theme, Timeline, TimelineEvent } from '@/lib/timeline/types'
import { themePreview } from '../heads/previews'
import { EventList } from './event-list'
import { PageFrame } from './page-frame'
import { ThemeOpening } from './theme-opening'
import { YearLinks } from './year-links'
import { YearNeighbours } from './year-neighbours'

type Props = {
  timeline: Timeline
  theme: Theme
  language: Language
  /** One year of a theme that is too long for one page. */
  part?: InYear<TimelineEvent>
}

/** Everything about one theme, in order; of a long one the years, or one of them. */
export const ThemePage = ({ timeline, theme, language, part }: Props) => {
  const { site } = timeline
  const { timeline: text, theme: themeText, dates } = words(language)
  const pathIn = (other: Language) =>
    part ? themeYearPath(other, theme.id, part.year) : themePath(other, theme.id)
  const { title: headline, description, image } = themePreview(timeline, theme, language, part)
  const events = part?.items ?? eventsOfTheme(timeline, theme)
  const years = themeYears(timeline, theme).map(({ year, items }) => ({
    year,
    path: themeYearPath(language, theme.id, year),
    count: text.eventCount(items.length),
  }))
  const [above, name] = part
    ? ([href(site, themePath(language, theme.id)), theme.name[language]] as const)
    : ([`${href(site, timelinePath(language))}#themes`, themeText.heading] as const)
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={pathIn}
      jsonLd={toPageJsonLd(timeline, language, pathIn(language), { headline, description }, image)}
    >
      <p className="kicker">
        <a href={above}>{name}</a>
      </p>
      {part ? (
        <h1>{formatWhen(parseWhen(part.year), dates)}</h1>
      ) : (
        <ThemeOpening timeline={timeline} theme={theme} language={language} />
      )}
      <h2 className="count">{text.eventCount(events.length)}</h2>
      {!part && years.length > 0 ? (
        <YearLinks site={site} years={years} language={language} />
      ) : (
        <EventList timeline={timeline} events={events} language={language} level={3} />
      )}
      {part && <YearNeighbours site={site} years={years} year={part.year} language={language} />}
    </PageFrame>
  )
}
