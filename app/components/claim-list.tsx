import { type Language, words } from '@/lib/languages'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Claim, Source } from '@/lib/timeline/types'
import { CitationLinks } from './citation-links'
import { EvidenceMark } from './evidence-mark'

type Props = { claims: readonly Claim[]; notes: ReadonlyMap<Source, SourceNote>; language: Language }

/** What is on record, statement by statement, each with how well it is supported and by what. */
export const ClaimList = ({ claims, notes, language }: Props) => (
  <ol className="claims">
    {claims.map((claim, index) => (
      <li key={claim.text[language]} id={`claim-${index + 1}`}>
        <p>{claim.text[language]}</p>
        <p className="support">
          <EvidenceMark evidence={claim.evidence} language={language} />
          {claim.saidBy && <span>{words(language).event.saidBy(claim.saidBy.name[language])}</span>}
          <CitationLinks citations={claim.citations} notes={notes} language={language} />
        </p>
      </li>
    ))}
  </ol>
)
