import type { SourceNote } from '@/lib/timeline/notes'
import type { Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { QuotedPassages } from './quoted-passages'
import { SourceLine } from './source-line'

type Props = { page: Page; notes: ReadonlyMap<Source, SourceNote> }

/** The numbered sources of an event, with backlinks to the statements that cite them. */
export const SourceNotes = ({ page, notes }: Props) => {
  const { event: text } = page.words
  if (notes.size === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{text.sources}</h2>
      <ol className="notes numbered">
        {[...notes.values()].map(({ number, source, claims, citations, derives }) => (
          <li key={number} id={`source-${number}`}>
            <SourceLine page={page} source={source} derives={derives}>
              <QuotedPassages page={page} source={source} citations={citations} />
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
