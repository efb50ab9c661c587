import { citationUrl } from '@/lib/formats/citation-url'
import type { SourceNote } from '@/lib/timeline/notes'
import { publisherName } from '@/lib/timeline/publishers'
import type { Citation, Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = { page: Page; citations: readonly Citation[]; notes: ReadonlyMap<Source, SourceNote> }

/** A short link to the place in a source that supports a statement. Readers find the beginning without one. */
const CitedPlace = ({ page, citation }: { page: Page; citation: Citation }) => {
  const { event, locator, shortLocator } = page.words
  const { source, locator: at, passage } = citation
  if (at.kind === 'opening' && !passage) return null
  const isNamed = at.kind !== 'opening'
  return (
    <>
      {' '}
      <a
        className="place"
        href={citationUrl(citation)}
        hrefLang={source.language}
        aria-label={`${isNamed ? locator(at) : event.passage}: ${source.title}`}
      >
        {isNamed ? shortLocator(at) : event.passage}
      </a>
    </>
  )
}

/** The publishers of the cited sources, running on: each a link to its note, and one to the cited place. */
export const CitationLinks = ({ page, citations, notes }: Props) => (
  <ul className="citations" aria-label={page.words.event.sources}>
    {citations.map((citation, index) => {
      const { source } = citation
      const number = notes.get(source)?.number
      return (
        <li key={source.id}>
          <a href={`#source-${number}`} data-note={number}>
            <WordsOf page={page} text={publisherName(source, page.language)} />
          </a>
          <CitedPlace page={page} citation={citation} />
          {index < citations.length - 1 && `${page.words.signs.comma} `}
        </li>
      )
    })}
  </ul>
)
