import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Source } from '@/lib/timeline/types'

type Props = { notes: ReadonlyMap<Source, SourceNote>; language: Language }

const Note = ({ note: { number, source, claims }, language }: { note: SourceNote; language: Language }) => {
  const { event: text, sourceKinds, dates } = words(language)
  return (
    <li id={`source-${number}`}>
      <a href={source.url} lang={source.language} hrefLang={source.language}>
        {source.title}
      </a>
      <span className="meta">
        <span>{source.publisher}</span>
        {source.published && <span>{formatWhen(parseWhen(source.published), dates)}</span>}
        <span>{sourceKinds[source.kind]}</span>
        {source.archivedUrl && <a href={source.archivedUrl}>{text.archivedCopy}</a>}
        {source.derivedFrom && <span>{text.repeats(source.derivedFrom.title)}</span>}
        {claims.map((claim) => (
          <a key={claim} href={`#claim-${claim}`}>
            ↑ {text.statement(claim)}
          </a>
        ))}
      </span>
    </li>
  )
}

/** The sources of an event, numbered, with the way back to the statements that rest on them. */
export const SourceNotes = ({ notes, language }: Props) =>
  notes.size > 0 && (
    <section aria-labelledby="sources">
      <h2 id="sources">{words(language).event.sources}</h2>
      <ol className="notes">
        {[...notes.values()].map((note) => (
          <Note key={note.number} note={note} language={language} />
        ))}
      </ol>
    </section>
  )
