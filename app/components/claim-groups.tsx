import { actorPath } from '@/lib/addresses'
import { claimGroups, type NumberedClaim } from '@/lib/timeline/claims'
import { supportOf } from '@/lib/timeline/evidence'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Source, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { CitationLinks } from './citation-links'
import { EvidenceMark } from './evidence-mark'
import { WordsOf } from './words-of'

type Props = {
  page: Page
  event: TimelineEvent
  notes: ReadonlyMap<Source, SourceNote>
}

type StatementsProps = Omit<Props, 'event'> & { claims: readonly NumberedClaim[] }

const Statements = ({ page, claims, notes }: StatementsProps) => (
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

/** The claims of an event: reports first, then statements by speaker, each with its sources. */
export const ClaimGroups = ({ page, event, notes }: Props) =>
  claimGroups(event).map(({ speaker, claims }) => {
    const statements = <Statements key="reported" page={page} claims={claims} notes={notes} />
    if (!speaker) return statements
    return (
      <section key={speaker.id} className="speaker" aria-labelledby={`said-by-${speaker.id}`}>
        <h3 id={`said-by-${speaker.id}`}>
          {page.words.event.saidBy}{' '}
          <a href={page.href(actorPath(page.language, speaker.id))}>
            <WordsOf page={page} text={speaker.name} />
          </a>
        </h3>
        {statements}
      </section>
    )
  })
