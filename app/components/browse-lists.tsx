import { actorPath, actorsPath, namesPath, sourcesPath, timelinePath } from '@/lib/addresses'
import { actorIndex } from '@/lib/timeline/actor-parts'
import { formatWhenOpening } from '@/lib/timeline/dates'
import { isSpread, partsOfEra } from '@/lib/timeline/event-parts'
import { eraAnchor, monthAnchor, monthsOf, stopsOf } from '@/lib/timeline/months'
import { actorsByName } from '@/lib/timeline/speakers'
import type { Era } from '@/lib/timeline/types'
import { sourcesPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { partName } from '../parted-list'
import { ThemeLinks } from './theme-links'
import { WordsOf } from './words-of'

type Props = { page: Page }

/** The addresses of the dates of an era to link to, with their names. */
const datesOf = (page: Page, era: Era): { key: string; address: string; name: string }[] => {
  const { timeline, language, words, href } = page
  if (isSpread(timeline)) {
    return partsOfEra(timeline, era).map(({ part }) => ({
      key: part.id,
      address: href(timelinePath(language, part.id)),
      name: partName(page, part),
    }))
  }
  return stopsOf(monthsOf(timeline, era)).map(({ month, when }) => ({
    key: month.id,
    address: `${href(timelinePath(language))}#${monthAnchor(era, month)}`,
    name: formatWhenOpening(when, words.dates),
  }))
}

const Dates = ({ page }: Props) => {
  const { timeline, language } = page
  return timeline.eras.map((era) => (
    <p key={era.id} className="inline-list">
      <a href={`${page.href(timelinePath(language))}#${eraAnchor(era)}`}>
        <strong>{era.name[language]}</strong>
      </a>
      {datesOf(page, era).map(({ key, address, name }) => (
        <a key={key} href={address}>
          {name}
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
  const index = actorIndex(timeline).parts
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
          {index.length > 0 ? (
            <p className="inline-list">
              {index.map((part) => (
                <a key={part.id} href={page.href(namesPath(language, part.id))}>
                  {partName(page, part)}
                </a>
              ))}
            </p>
          ) : (
            <ul className="in-columns">
              {actorsByName(actors, language).map((actor) => (
                <li key={actor.id}>
                  <a href={page.href(actorPath(language, actor.id))}>
                    <WordsOf page={page} text={actor.name} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <h3>
        <a href={page.href(sourcesPath(language))}>{text.groups.sources}</a>
      </h3>
      <p className="note">{sourcesPreview(page).description}</p>
    </section>
  )
}
