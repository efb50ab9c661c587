import { groupBy } from '@/lib/group'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { QuotedPassages } from './quoted-passages'
import { SourceLine } from './source-line'

type Props = { page: Page; notes: ReadonlyMap<Source, SourceNote> }

/** Links back to the statements that cite a source, or to the disagreements if only readings do. */
const Backlinks = ({ page, claims }: { page: Page; claims: readonly number[] }) => {
  const { event: text } = page.words
  return (
    <span className="backlinks">
      {claims.length === 0 && <a href="#disagreements">↑ {text.disagreements}</a>}
      {claims.map((claim) => (
        <a key={claim} href={`#claim-${claim}`} aria-label={text.statement(claim)}>
          ↑{claim}
        </a>
      ))}
    </span>
  )
}

/** The date on which most of the sources were accessed. */
const usualAccess = (notes: Props['notes']): string | undefined =>
  [...groupBy(notes.keys(), ({ accessed }) => accessed)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0]

/** The numbered sources of an event, with links back to the statements that cite them. */
export const SourceNotes = ({ page, notes }: Props) => {
  const { event: text, sourcesPage, dates } = page.words
  const usual = usualAccess(notes)
  if (usual === undefined) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{text.sources}</h2>
      <p className="note">{sourcesPage.accessedUnlessNoted(formatWhen(parseWhen(usual), dates))}</p>
      <ol className="notes numbered">
        {[...notes.values()].map(({ number, source, claims, citations, derives }) => (
          <li key={number} id={`source-${number}`}>
            <SourceLine page={page} source={source} derives={derives} usuallyAccessed={usual}>
              <QuotedPassages page={page} source={source} citations={citations} />
              <Backlinks page={page} claims={claims} />
            </SourceLine>
          </li>
        ))}
      </ol>
    </section>
  )
}
