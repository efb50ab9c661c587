import { actorPath, href } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { type Language, words } from '@/lib/languages'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Claim, Site, Source } from '@/lib/timeline/types'
import { CitationLinks } from './citation-links'
import { EvidenceMark } from './evidence-mark'
import { WordsOf } from './words-of'

type Props = {
  site: Site
  claims: readonly Claim[]
  notes: ReadonlyMap<Source, SourceNote>
  language: Language
}

type Numbered = { claim: Claim; number: number }

const Statements = ({ claims, notes, language }: Omit<Props, 'claims' | 'site'> & { claims: Numbered[] }) => (
  <ul className="claims">
    {claims.map(({ claim, number }) => (
      <li key={number} id={`claim-${number}`}>
        <p>
          <WordsOf text={claim.text[language]} language={language} />
        </p>
        <div className="support">
          <EvidenceMark evidence={claim.evidence} language={language} />
          <CitationLinks citations={claim.citations} notes={notes} language={language} />
        </div>
      </li>
    ))}
  </ul>
)

/** What is on record: what was reported, then who said what, each statement with its support. */
export const ClaimGroups = ({ site, claims, notes, language }: Props) => {
  const numbered = claims.map((claim, index) => ({ claim, number: index + 1 }))
  const groups = groupBy(numbered, ({ claim }) => claim.saidBy)
  const reported = groups.get(undefined) ?? []
  const { event: text } = words(language)
  return (
    <>
      {reported.length > 0 && <Statements claims={reported} notes={notes} language={language} />}
      {[...groups].map(
        ([actor, said]) =>
          actor && (
            <section key={actor.id} className="speaker" aria-labelledby={`said-by-${actor.id}`}>
              <h3 id={`said-by-${actor.id}`}>
                {text.saidBy}{' '}
                <a href={href(site, actorPath(language, actor.id))}>
                  <WordsOf text={actor.name[language]} language={language} />
                </a>
              </h3>
              <Statements claims={said} notes={notes} language={language} />
            </section>
          ),
      )}
    </>
  )
}
