import { actorPath, dataPath, eventPath } from '@/lib/addresses'
import type { Actor, PlacedClaim, TimelineEvent } from '@/lib/timeline/types'
import { MOST_PLACES } from '@/lib/timeline/weights'
import type { Page } from '../page-context'
import { ClaimPlaces } from './claim-places'
import { WordsOf } from './words-of'

type Props = {
  page: Page
  claims: readonly PlacedClaim[]
  /** Events with a disagreement that cites the source. */
  disputed: readonly TimelineEvent[]
  /** Actors with a spelling of their name from the source. */
  spelled: readonly Actor[]
}

/** The uses of a source: claims, disagreements and spellings of names. Of many, some are listed and the rest counted. */
export const SourceUses = ({ page, claims, disputed, spelled }: Props) => {
  const { language } = page
  const { actor, event: text, signs, sourcesPage, timeline } = page.words
  const counted = [
    [text.disagreements, disputed.length, timeline.eventCount],
    [actor.spellings, spelled.length, actor.nameCount],
  ] as const
  return (
    <ul className="supported">
      <ClaimPlaces page={page} claims={claims} />
      {disputed.slice(0, MOST_PLACES).map(({ id, slug, title }) => (
        <li key={id}>
          <a href={`${page.href(eventPath(language, slug))}#disagreements`}>
            {title[language]}: {text.disagreements}
          </a>
        </li>
      ))}
      {spelled.slice(0, MOST_PLACES).map(({ id, name }) => (
        <li key={id}>
          <a href={`${page.href(actorPath(language, id))}#spellings`}>
            <WordsOf page={page} text={sourcesPage.spelling(name[language])} />
          </a>
        </li>
      ))}
      {counted.map(
        ([name, all, countOf]) =>
          all > MOST_PLACES && (
            <li key={name}>
              <a href={page.href(dataPath(language))}>
                {name}
                {signs.colon} {countOf(all)}
              </a>
            </li>
          ),
      )}
    </ul>
  )
}
