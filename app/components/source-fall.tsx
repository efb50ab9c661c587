import type { PlacedClaim } from '@/lib/timeline/types'
import type { Fall } from '@/lib/timeline/uses'
import type { Page } from '../page-context'
import { ClaimPlaces } from './claim-places'

type Props = {
  page: Page
  /** The claims that cite the source, listed above. */
  claims: readonly PlacedClaim[]
  fall: Fall | undefined
  /** Whether other sources repeat this one. */
  repeated: boolean
}

/** Whether two lists contain the same claims. Neither contains duplicates. */
const isAllOf = (some: readonly PlacedClaim[], all: readonly PlacedClaim[]): boolean => {
  const claims = new Set(all.map(({ claim }) => claim))
  return some.length === all.length && some.every(({ claim }) => claims.has(claim))
}

/** The claims that depend on a source: without it, they would have no source or would not be confirmed. */
export const SourceFall = ({ page, claims, fall, repeated }: Props) => {
  const { sourcesPage: text } = page.words
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
              <ClaimPlaces page={page} claims={fall[kind]} />
            </ul>
          )}
        </div>
      )
    })
}
