import { type Language, words } from '@/lib/languages'
import type { SourceNote } from '@/lib/timeline/notes'
import { publisherName } from '@/lib/timeline/publishers'
import type { Citation, Source } from '@/lib/timeline/types'
import { CitedPlace } from './cited-place'
import { WordsOf } from './words-of'

type Props = { citations: readonly Citation[]; notes: ReadonlyMap<Source, SourceNote>; language: Language }

/** Links to the notes of the sources, each with the place in the source. */
export const CitationLinks = ({ citations, notes, language }: Props) => (
  <ul className="citations" aria-label={words(language).event.sources}>
    {citations.map((citation) => {
      const { source } = citation
      return (
        <li key={source.id}>
          <a href={`#source-${notes.get(source)?.number}`}>
            {notes.get(source)?.number}&nbsp;
            <WordsOf text={publisherName(source, language)} language={language} />
          </a>
          <CitedPlace citation={citation} language={language} />
        </li>
      )
    })}
  </ul>
)
