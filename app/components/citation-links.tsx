import { type Language, words } from '@/lib/languages'
import type { SourceNote } from '@/lib/timeline/notes'
import { publisherName } from '@/lib/timeline/publishers'
import type { Citation, Source } from '@/lib/timeline/types'
import { WordsOf } from './words-of'

type Props = { citations: readonly Citation[]; notes: ReadonlyMap<Source, SourceNote>; language: Language }

/** Links to the notes of the sources, each with the place in the source. */
export const CitationLinks = ({ citations, notes, language }: Props) => {
  const { event, locator } = words(language)
  return (
    <ul className="citations" aria-label={event.sources}>
      {citations.map(({ source, locator: at }) => (
        <li key={source.id}>
          <a href={`#source-${notes.get(source)?.number}`}>
            {notes.get(source)?.number}&nbsp;
            <WordsOf text={publisherName(source, language)} language={language} />
          </a>
          {/* The beginning is where a reader looks first anyway. */}
          {at.kind !== 'opening' && ` (${locator(at)})`}
        </li>
      ))}
    </ul>
  )
}
