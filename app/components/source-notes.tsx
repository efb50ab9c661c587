import { type Language, words } from '@/lib/languages'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Source } from '@/lib/timeline/types'
import { QuotedPassages } from './quoted-passages'
import { SourceLine } from './source-line'

type Props = { notes: ReadonlyMap<Source, SourceNote>; language: Language }

/** The sources of an event, numbered, with the way back to the statements that rest on them. */
export const SourceNotes = ({ notes, language }: Props) => {
  const { event: text } = words(language)
  if (notes.size === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{text.sources}</h2>
      <ol className="notes numbered">
        {[...notes.values()].map(({ number, source, claims, citations }) => (
          <li key={number} id={`source-${number}`}>
            <SourceLine source={source} language={language}>
              <QuotedPassages source={source} citations={citations} language={language} />
              {claims.length === 0 && <a href="#disagreements">↑ {text.disagreements}</a>}
              {claims.map((claim) => (
                <a key={claim} href={`#claim-${claim}`}>
                  ↑ {text.statement(claim)}
                </a>
              ))}
            </SourceLine>
          </li>
        ))}
      </ol>
    </section>
  )
}
