import { actorPath, eventPath } from '@/lib/addresses'
import type { Actor, PlacedClaim, TimelineEvent } from '@/lib/timeline/types'
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

/** The uses of a source: claims, disagreements and spellings of names. */
export const SourceUses = ({ page, claims, disputed, spelled }: Props) => {
  const { language } = page
  const { event: text, sourcesPage } = page.words
  return (
    <ul className="supported">
      <ClaimPlaces page={page} claims={claims} />
      {disputed.map(({ id, slug, title }) => (
        <li key={id}>
          <a href={`${page.href(eventPath(language, slug))}#disagreements`}>
            {title[language]}: {text.disagreements}
          </a>
        </li>
      ))}
      {spelled.map(({ id, name }) => (
        <li key={id}>
          <a href={`${page.href(actorPath(language, id))}#spellings`}>
            <WordsOf page={page} text={sourcesPage.spelling(name[language])} />
          </a>
        </li>
      ))}
    </ul>
  )
}
