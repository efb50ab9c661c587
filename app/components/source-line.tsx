import type { ReactNode } from 'react'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { agencyName, publisherName } from '@/lib/timeline/publishers'
import type { Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = { page: Page; source: Source; children?: ReactNode }

/** A source: title link, publisher, dates, kind, archived copy, and the source or agency that it repeats. */
export const SourceLine = ({ page, source, children }: Props) => {
  const { language } = page
  const { event: text, sourceKinds, sourcesPage, dates } = page.words
  const date = (edtf: string): string => formatWhen(parseWhen(edtf), dates)
  const agency = agencyName(source, language)
  return (
    <>
      <a className="source" href={source.url} lang={source.language} hrefLang={source.language} dir="auto">
        {source.title}
      </a>
      <span className="meta">
        <span className="by">
          <WordsOf page={page} text={publisherName(source, language)} />
        </span>
        {agency && (
          <span>
            <WordsOf page={page} text={text.carries(agency)} />
          </span>
        )}
        {source.published && <span>{date(source.published)}</span>}
        <span>{sourceKinds[source.kind]}</span>
        <span>{sourcesPage.accessed(date(source.accessed))}</span>
        {source.archivedUrl && <a href={source.archivedUrl}>{text.archivedCopy}</a>}
        {source.derivedFrom && (
          <span>
            <WordsOf page={page} text={text.repeats(source.derivedFrom.title)} />
          </span>
        )}
        {children}
      </span>
    </>
  )
}
