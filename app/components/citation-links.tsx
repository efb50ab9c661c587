import { citationUrl } from '@/lib/formats/citation-url'
import type { SourceNote } from '@/lib/timeline/notes'
import { publisherName } from '@/lib/timeline/publishers'
import type { Citation, Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = { page: Page; citations: readonly Citation[]; notes: ReadonlyMap<Source, SourceNote> }

/** The place in a source that supports a statement, as a link to that place if an address can express it. */
const CitedPlace = ({ page, citation }: { page: Page; citation: Citation }) => {
  const { event, locator } = page.words
  const { source, locator: at } = citation
  const url = citationUrl(citation)
  // Readers start at the beginning anyway.
  const place = at.kind === 'opening' ? undefined : locator(at)
  if (url === source.url) return place && ` (${place})`
  return (
    <>
      {' ('}
      <a href={url} hrefLang={source.language} aria-label={`${place ?? event.passage}: ${source.title}`}>
        {place ?? event.passage}
      </a>
      )
    </>
  )
}

/** Links to the source notes, each with the cited place in the source. */
export const CitationLinks = ({ page, citations, notes }: Props) => (
  <ul className="citations" aria-label={page.words.event.sources}>
    {citations.map((citation) => {
      const { source } = citation
      return (
        <li key={source.id}>
          <a href={`#source-${notes.get(source)?.number}`}>
            {notes.get(source)?.number}&nbsp;
            <WordsOf page={page} text={publisherName(source, page.language)} />
          </a>
          <CitedPlace page={page} citation={citation} />
        </li>
      )
    })}
  </ul>
)
