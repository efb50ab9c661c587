import { actorPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { claimGroups, type NumberedClaim } from '@/lib/timeline/claims'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Site, Source, TimelineEvent } from '@/lib/timeline/types'
import { CitationLinks } from './citation-links'
import { EvidenceMark } from './evidence-mark'
import { WordsOf } from './words-of'

type Props = {
  site: Site
  event: TimelineEvent
  notes: ReadonlyMap<Source, SourceNote>
  language: Language
}

type StatementsProps = Pick<Props, 'notes' | 'language'> & { claims: readonly NumberedClaim[] }

const Statements = ({ claims, notes, language }: StatementsProps) => (
  <ul className="claims">
    {claims.map(({ claim, number }) => (
      <li key={number} id={`claim-${number}`} data-number={number}>
        <p>
          <WordsOf text={claim.text[language]} language={language} />
        </p>
        <div className="support">
          <EvidenceMark claim={claim} language={language} />
          <CitationLinks citations={claim.citations} notes={notes} language={language} />
        </div>
      </li>
    ))}
  </ul>
)

/** What is on record: what was reported, then who said what, each statement with its support. */
export const ClaimGroups = ({ site, event, notes, language }: Props) =>
  claimGroups(event).map(({ speaker, claims }) => {
    const statements = <Statements key="reported" claims={claims} notes={notes} language={language} />
    if (!speaker) return statements
    return (
      <section key={speaker.id} className="speaker" aria-labelledby={`said-by-${speaker.id}`}>
        <h3 id={`said-by-${speaker.id}`}>
          {words(language).event.saidBy}{' '}
          <a href={href(site, actorPath(language, speaker.id))}>
            <WordsOf text={speaker.name[language]} language={language} />
          </a>
        </h3>
        {statements}
      </section>
    )
  })
