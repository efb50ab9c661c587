import { citationUrl } from '@/lib/formats/citation-url'
import type { SourceNote } from '@/lib/timeline/notes'
import { publisherAbbreviation, publisherName } from '@/lib/timeline/publishers'
import type { Citation, Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = { page: Page; citations: readonly Citation[]; notes: ReadonlyMap<Source, SourceNote> }

type PlaceProps = { page: Page; citation: Citation; sign: string }

/**
 * A short link to the place in a source that supports a statement, with the sign after it on the same line. Readers find
 * the beginning without a link.
 */
const CitedPlace = ({ page, citation, sign }: PlaceProps) => {
  const { event, shortLocator } = page.words
  const { source, locator: at, passage } = citation
  if (at.kind === 'opening' && !passage) return sign
  const place = at.kind === 'opening' ? event.passage : shortLocator(at)
  return (
    <>
      {' '}
      <span className="joined">
        <a
          className="place"
          href={citationUrl(citation)}
          hrefLang={source.language}
          aria-label={`${place}: ${publisherName(source, page.language)}`}
        >
          {place}
        </a>
        {sign}
      </span>
    </>
  )
}

/**
 * The publishers of the cited sources, running on: each a link to its note, and one to the cited place. Notes have
 * numbers on paper, and where one publisher stands twice.
 */
export const CitationLinks = ({ page, citations, notes }: Props) => {
  const names = citations.map(({ source }) => publisherName(source, page.language))
  return (
    <ul className="citations" aria-label={page.words.event.sources}>
      {citations.map((citation, index) => {
        const { source } = citation
        const name = names[index] ?? ''
        const number = notes.get(source)?.number
        const short = publisherAbbreviation(source, page.language)
        const isRepeated = names.indexOf(name) !== names.lastIndexOf(name)
        return (
          <li key={source.id}>
            <a href={`#source-${number}`} data-note={isRepeated ? undefined : number}>
              {short ? <abbr title={name}>{short}</abbr> : <WordsOf page={page} text={name} />}
              {isRepeated && ` [${number}]`}
            </a>
            <CitedPlace
              page={page}
              citation={citation}
              sign={index < citations.length - 1 ? page.words.signs.comma : ''}
            />{' '}
          </li>
        )
      })}
    </ul>
  )
}
