import { actorPath } from '@/lib/addresses'
import { type ClaimGroup, claimGroups, type NumberedClaim } from '@/lib/timeline/claims'
import { supportOf } from '@/lib/timeline/evidence'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { CitationLinks } from './citation-links'
import { EvidenceMark } from './evidence-mark'
import { WordsOf } from './words-of'

type Props = {
  page: Page
  /** Of one event. */
  claims: readonly NumberedClaim[]
  notes: ReadonlyMap<Source, SourceNote>
}

const Statements = ({ page, claims, notes }: Props) => (
  <ul className="claims">
    {claims.map(({ claim, number }) => (
      <li key={number} id={`claim-${number}`} data-number={number}>
        <p>
          <WordsOf page={page} text={claim.text} />
        </p>
        <div className="support">
          <EvidenceMark page={page} support={supportOf(claim)} />
          <CitationLinks page={page} citations={claim.citations} notes={notes} />
        </div>
      </li>
    ))}
  </ul>
)

/** The id of a group's heading. Only the first group of a speaker has the id of the speaker. */
const headingId = (groups: readonly ClaimGroup[], { speaker, claims }: ClaimGroup): string => {
  const first = groups.find((group) => group.speaker === speaker)
  return speaker && first?.claims === claims ? `said-by-${speaker.id}` : `claim-${claims[0]?.number}-heading`
}

/**
 * Claims of an event in the order of the data, each with its sources. Claims without a speaker have a heading too if
 * they come after somebody's words, so that they are not read as part of these.
 */
export const ClaimGroups = ({ page, claims, notes }: Props) =>
  claimGroups(claims).map((group, index, groups) => {
    const { speaker, claims: own } = group
    const key = own[0]?.number
    const statements = <Statements key={key} page={page} claims={own} notes={notes} />
    if (!speaker && index === 0) return statements
    const id = headingId(groups, group)
    return (
      // A group, not a section: landmarks need unique names, and a speaker may have several groups.
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
      <div key={key} role="group" className="speaker" aria-labelledby={id}>
        <h3 id={id}>
          {speaker ? (
            <>
              {page.words.event.saidBy}{' '}
              <a href={page.href(actorPath(page.language, speaker.id))}>
                <WordsOf page={page} text={speaker.name} />
              </a>
            </>
          ) : (
            page.words.event.fromSources
          )}
        </h3>
        {statements}
      </div>
    )
  })
