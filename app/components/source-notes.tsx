import { groupBy } from '@/lib/group'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { QuotedPassages } from './quoted-passages'
import { SourceLine } from './source-line'

type Props = { page: Page; notes: ReadonlyMap<Source, SourceNote> }

type ListProps = { page: Page; notes: readonly SourceNote[]; usuallyAccessed: string }

/** Numbered sources, each with its passages and with links back to the statements that cite it. */
const NumberedSources = ({ page, notes, usuallyAccessed }: ListProps) => (
  <ol className="notes numbered" start={notes[0]?.number}>
    {notes.map(({ number, source, claims, citations, derives }) => (
      <li key={number} id={`source-${number}`}>
        <SourceLine page={page} source={source} derives={derives} usuallyAccessed={usuallyAccessed}>
          <QuotedPassages page={page} source={source} citations={citations} />
          {claims.length > 0 && (
            <span className="backlinks">
              {claims.map((claim) => (
                <a key={claim} href={`#claim-${claim}`} aria-label={page.words.event.statement(claim)}>
                  ↑{claim}
                </a>
              ))}
            </span>
          )}
        </SourceLine>
      </li>
    ))}
  </ol>
)

/** The date on which most of the sources were accessed. */
const usualAccess = (notes: Props['notes']): string | undefined =>
  [...groupBy(notes.keys(), ({ accessed }) => accessed)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0]

/** The numbered sources of an event: those of its statements, then those that only its disagreements cite. */
export const SourceNotes = ({ page, notes }: Props) => {
  const { event: text, sourcesPage, dates } = page.words
  const usual = usualAccess(notes)
  if (usual === undefined) return null
  const all = [...notes.values()]
  const cited = all.filter(({ claims }) => claims.length > 0)
  const read = all.filter(({ claims }) => claims.length === 0)
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{text.sources}</h2>
      <p className="note">{sourcesPage.accessedUnlessNoted(formatWhen(parseWhen(usual), dates))}</p>
      {cited.length > 0 && <NumberedSources page={page} notes={cited} usuallyAccessed={usual} />}
      {read.length > 0 && (
        <>
          <h3>
            <a href="#disagreements">{text.disagreements}</a>
          </h3>
          <NumberedSources page={page} notes={read} usuallyAccessed={usual} />
        </>
      )}
    </section>
  )
}
