import type { ReactNode } from 'react'
import { originPhrases } from '@/lib/formats/origin'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { publisherName } from '@/lib/timeline/publishers'
import type { Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = {
  page: Page
  source: Source
  /** Whether to say what it derives from or whose report it carries. */
  derives?: boolean
  /** The date of access that is said for the whole list. */
  usuallyAccessed?: string | undefined
  children?: ReactNode
}

/** A source: title link, publisher, dates, kind, archived copy, and the source or agency that it comes from. */
export const SourceLine = ({ page, source, derives = true, usuallyAccessed, children }: Props) => {
  const { language } = page
  const { event: text, sourceKinds, sourcesPage, dates } = page.words
  const date = (edtf: string): string => formatWhen(parseWhen(edtf), dates)
  return (
    <>
      <a className="source" href={source.url} lang={source.language} hrefLang={source.language} dir="auto">
        {source.title}
      </a>
      <span className="meta">
        <span className="by">
          <WordsOf page={page} text={publisherName(source, language)} />
        </span>
        {source.published && <span className="whole">{date(source.published)}</span>}
        <span className="whole">{sourceKinds[source.kind]}</span>
        {source.accessed !== usuallyAccessed && <span>{sourcesPage.accessed(date(source.accessed))}</span>}
        {source.archivedUrl && <a href={source.archivedUrl}>{text.archivedCopy}</a>}
        {derives &&
          originPhrases(source, language).map((phrase) => (
            <span key={phrase}>
              <WordsOf page={page} text={phrase} />
            </span>
          ))}
        {children}
      </span>
    </>
  )
}
