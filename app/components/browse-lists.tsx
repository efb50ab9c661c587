import { actorPath, href, sourcesPath, timelinePath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { eraAnchor, type Month, monthAnchor, monthsOf } from '@/lib/timeline/months'
import { pageOfMonth } from '@/lib/timeline/spread'
import type { Actor, Timeline } from '@/lib/timeline/types'
import { ThemeLinks } from './theme-links'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; language: Language }

/** From this many months on, an era is listed by years. */
const MANY_MONTHS = 24

const yearOf = ({ id }: Month): string => id.slice(0, 4)

/** The months of an era that links lead to: all, or the first of each year. */
const stops = (months: readonly Month[]): { month: Month; when: Month['when'] }[] =>
  months.length < MANY_MONTHS
    ? months.map((month) => ({ month, when: month.when }))
    : [...groupBy(months, yearOf)].flatMap(([year, [month]]) =>
        month ? [{ month, when: parseWhen(year) }] : [],
      )

/** Actors in the alphabetical order of the page's language, whatever the machine's own. */
const byName = (actors: readonly Actor[], language: Language): Actor[] =>
  [...actors].sort((a, b) => a.name[language].localeCompare(b.name[language], language))

const Dates = ({ timeline, language }: Props) =>
  timeline.eras.map((era) => (
    <p key={era.id} className="inline-list">
      <a href={`${href(timeline.site, timelinePath(language))}#${eraAnchor(era)}`}>
        <strong>{era.name[language]}</strong>
      </a>
      {stops(monthsOf(timeline, era)).map(({ month, when }) => (
        <a
          key={month.id}
          href={`${href(timeline.site, pageOfMonth(timeline, month, language))}#${monthAnchor(era, month)}`}
        >
          {formatWhen(when, words(language).dates)}
        </a>
      ))}
    </p>
  ))

/** Links to everything, for those who look around or have no script. */
export const BrowseLists = ({ timeline, language }: Props) => {
  const { search: text, sourcesPage } = words(language)
  const { site, themes, actors, sources, events } = timeline
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size
  return (
    <section className="browse" aria-labelledby="browse">
      <h2 id="browse">{text.browse}</h2>
      {events.length > 0 && (
        <>
          <h3>{text.byDate}</h3>
          <Dates timeline={timeline} language={language} />
        </>
      )}
      {themes.length > 0 && (
        <>
          <h3>{text.groups.themes}</h3>
          <p className="inline-list">
            <ThemeLinks site={site} themes={themes} language={language} />
          </p>
        </>
      )}
      {actors.length > 0 && (
        <>
          <h3>{text.groups.actors}</h3>
          <p className="inline-list">
            {byName(actors, language).map((actor) => (
              <a key={actor.id} href={href(site, actorPath(language, actor.id))}>
                <WordsOf text={actor.name[language]} language={language} />
              </a>
            ))}
          </p>
        </>
      )}
      <h3>
        <a href={href(site, sourcesPath(language))}>{text.groups.sources}</a>
      </h3>
      <p className="note">{sourcesPage.lead(sources.length, publishers)}</p>
    </section>
  )
}
