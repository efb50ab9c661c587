import { citationUrl } from '@/lib/formats/citation-url'
import type { Citation, Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = { page: Page; source: Source; citations: readonly Citation[] }

/**
 * The quoted passages that support an event. Each links to its place in the source or in an archived copy.
 */
export const QuotedPassages = ({ page, source, citations }: Props) => {
  const byUrl = new Map(citations.map((citation) => [citationUrl(citation), citation]))
  return [...byUrl].map(([url, citation]) => {
    const { passage } = citation
    return (
      passage && (
        <span key={url}>
          <a href={url} lang={source.language} hrefLang={source.language}>
            <q>{passage.end ? `${passage.start} … ${passage.end}` : passage.start}</q>
          </a>
          {source.archivedUrl && (
            <>
              {' '}
              <a href={citationUrl(citation, source.archivedUrl)} hrefLang={source.language}>
                {page.words.event.archivedCopy}
              </a>
            </>
          )}
        </span>
      )
    )
  })
}
