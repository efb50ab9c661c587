import type { Fall, PlacedClaim } from '@/lib/timeline/uses'
import type { Page } from '../page-context'
import { ClaimPlaces } from './claim-places'

type Props = {
  page: Page
  /** The claims that rest on the source, listed above this. */
  claims: readonly PlacedClaim[]
  fall: Fall | undefined
  /** Whether others repeat the source. */
  repeated: boolean
}

/** Whether a list has just the claims of another; both hold each once. */
const isAllOf = (some: readonly PlacedClaim[], all: readonly PlacedClaim[]): boolean => {
  const claims = new Set(all.map(({ claim }) => claim))
  return some.length === all.length && some.every(({ claim }) => claims.has(claim))
}

/** What would fall without a source: the claims left with none, and those no longer confirmed. */
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
