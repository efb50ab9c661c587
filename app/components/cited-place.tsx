import { citationUrl } from '@/lib/formats/citation-url'
import { type Language, words } from '@/lib/languages'
import type { Citation } from '@/lib/timeline/types'

type Props = { citation: Citation; language: Language }

/** Where in the source a statement stands: a link that opens the source there, where an address can say it. */
export const CitedPlace = ({ citation, language }: Props) => {
  const { event, locator } = words(language)
  const { source, locator: at } = citation
  const url = citationUrl(citation)
  // The beginning is where a reader looks first anyway.
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
