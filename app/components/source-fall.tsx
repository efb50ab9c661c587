import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'
import type { Fall, PlacedClaim } from '@/lib/timeline/uses'
import { ClaimPlaces } from './claim-places'

type Props = {
  site: Site
  /** The claims that rest on the source, listed above this. */
  claims: readonly PlacedClaim[]
  fall: Fall | undefined
  /** Whether others repeat the source. */
  repeated: boolean
  language: Language
}

/** Whether a list has just the claims of another; both hold each once. */
const isAllOf = (some: readonly PlacedClaim[], all: readonly PlacedClaim[]): boolean => {
  const claims = new Set(all.map(({ claim }) => claim))
  return some.length === all.length && some.every(({ claim }) => claims.has(claim))
}

/** What would fall without a source: the claims left with none, and those no longer confirmed. */
export const SourceFall = ({ site, claims, fall, repeated, language }: Props) => {
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
    .map((kind) => {
      const isAll = isAllOf(fall[kind], claims)
      return (
        <div key={kind} className="fall">
          <p>
            {without}: <strong>{text[kind]}</strong>
            {isAll && ` – ${text.allAbove(claims.length)}`}
          </p>
          {!isAll && (
            <ul className="supported">
              <ClaimPlaces site={site} claims={fall[kind]} language={language} />
            </ul>
          )}
        </div>
      )
    })
}
