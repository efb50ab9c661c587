import type { ReactNode } from 'react'
import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { agencyName, publisherName } from '@/lib/timeline/publishers'
import type { Source } from '@/lib/timeline/types'
import { WordsOf } from './words-of'

type Props = { source: Source; language: Language; children?: ReactNode }

/** A source: link in its own language, publisher, dates, kind, copy, and the source or agency it repeats. */
export const SourceLine = ({ source, language, children }: Props) => {
  const { event: text, sourceKinds, sourcesPage, dates } = words(language)
  const date = (edtf: string): string => formatWhen(parseWhen(edtf), dates)
  const agency = agencyName(source, language)
  return (
    <>
      <a className="source" href={source.url} lang={source.language} hrefLang={source.language} dir="auto">
        {source.title}
      </a>
      <span className="meta">
        <span className="by">
          <WordsOf text={publisherName(source, language)} language={language} />
        </span>
        {agency && (
          <span>
            <WordsOf text={text.carries(agency)} language={language} />
          </span>
        )}
        {source.published && <span>{date(source.published)}</span>}
        <span>{sourceKinds[source.kind]}</span>
        <span>{sourcesPage.accessed(date(source.accessed))}</span>
        {source.archivedUrl && <a href={source.archivedUrl}>{text.archivedCopy}</a>}
        {source.derivedFrom && (
          <span>
            <WordsOf text={text.repeats(source.derivedFrom.title)} language={language} />
          </span>
        )}
        {children}
      </span>
    </>
  )
}
