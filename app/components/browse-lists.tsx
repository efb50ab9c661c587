import { actorPath, actorsPath, sourcesPath, timelinePath } from '@/lib/addresses'
import { pageOfMonth } from '@/lib/timeline/by-year'
import { formatWhen } from '@/lib/timeline/dates'
import { eraAnchor, monthAnchor, monthsOf, stopsOf } from '@/lib/timeline/months'
import { actorsByName } from '@/lib/timeline/speakers'
import { sourcesPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { ThemeLinks } from './theme-links'
import { WordsOf } from './words-of'

type Props = { page: Page }

const Dates = ({ page }: Props) => {
  const { timeline, language } = page
  return timeline.eras.map((era) => (
    <p key={era.id} className="inline-list">
      <a href={`${page.href(timelinePath(language))}#${eraAnchor(era)}`}>
        <strong>{era.name[language]}</strong>
      </a>
      {stopsOf(monthsOf(timeline, era)).map(({ month, when }) => (
        <a
          key={month.id}
          href={`${page.href(pageOfMonth(timeline, month, language))}#${monthAnchor(era, month)}`}
        >
          {formatWhen(when, page.words.dates)}
        </a>
      ))}
    </p>
  ))
}

/** Links to everything, for browsing and for readers without JavaScript. */
export const BrowseLists = ({ page }: Props) => {
  const { timeline, language } = page
  const { search: text } = page.words
  const { themes, actors, events } = timeline
  return (
    <section className="wide" aria-labelledby="browse">
      <h2 id="browse">{text.browse}</h2>
      {events.length > 0 && (
        <>
          <h3>{text.byDate}</h3>
          <Dates page={page} />
        </>
      )}
      {themes.length > 0 && (
        <>
          <h3>{text.groups.themes}</h3>
          <p className="inline-list">
            <ThemeLinks page={page} themes={themes} />
          </p>
        </>
      )}
      {actors.length > 0 && (
        <>
          <h3>
            <a href={page.href(actorsPath(language))}>{text.groups.actors}</a>
          </h3>
          <ul className="in-columns">
            {actorsByName(actors, language).map((actor) => (
              <li key={actor.id}>
                <a href={page.href(actorPath(language, actor.id))}>
                  <WordsOf page={page} text={actor.name} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        <a href={page.href(sourcesPath(language))}>{text.groups.sources}</a>
      </h3>
      <p className="note">{sourcesPreview(page).description}</p>
    </section>
  )
}
