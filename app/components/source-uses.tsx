import { actorPath, eventPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Actor, Site, TimelineEvent } from '@/lib/timeline/types'
import type { PlacedClaim } from '@/lib/timeline/uses'
import { ClaimPlaces } from './claim-places'
import { WordsOf } from './words-of'

type Props = {
  site: Site
  claims: readonly PlacedClaim[]
  /** Events on which the source takes part in a disagreement. */
  disputed: readonly TimelineEvent[]
  /** Actors of whose name it has a spelling. */
  spelled: readonly Actor[]
  language: Language
}

/** What rests on a source: claims, readings where sources disagree, spellings of names. */
export const SourceUses = ({ site, claims, disputed, spelled, language }: Props) => {
  const { event: text, sourcesPage } = words(language)
  return (
    <ul className="supported">
      <ClaimPlaces site={site} claims={claims} language={language} />
      {disputed.map(({ id, slug, title }) => (
        <li key={id}>
          <a href={`${href(site, eventPath(language, slug))}#disagreements`}>
            {title[language]}: {text.disagreements}
          </a>
        </li>
      ))}
      {spelled.map(({ id, name }) => (
        <li key={id}>
          <a href={`${href(site, actorPath(language, id))}#spellings`}>
            <WordsOf text={sourcesPage.spelling(name[language])} language={language} />
          </a>
        </li>
      ))}
    </ul>
  )
}
