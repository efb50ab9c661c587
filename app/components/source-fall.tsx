import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'
import type { Fall } from '@/lib/timeline/uses'
import { ClaimPlaces } from './claim-places'

type Props = { site: Site; fall: Fall | undefined; repeated: boolean; language: Language }

/** What would fall without a source: the claims left with none, and those no longer confirmed. */
export const SourceFall = ({ site, fall, repeated, language }: Props) => {
  const { sourcesPage: text } = words(language)
  const without = text.without(repeated)
  if (!fall) {
    return (
      <p className="fall">
        {without}: {text.nothingFalls}
      </p>
    )
  }
  return (['unsupported', 'unconfirmed'] as const)
    .filter((kind) => fall[kind].length > 0)
    .map((kind) => (
      <div key={kind} className="fall">
        <p>
          {without}: <strong>{text[kind]}</strong>
        </p>
        <ul className="supported">
          <ClaimPlaces site={site} claims={fall[kind]} language={language} />
        </ul>
      </div>
    ))
}
