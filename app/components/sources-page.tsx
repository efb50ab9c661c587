import { sourcesPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import type { Language } from '@/lib/languages'
import { type InYear, sourceYears } from '@/lib/timeline/by-year'
import { publisherName } from '@/lib/timeline/publishers'
import type { Source } from '@/lib/timeline/types'
import { sourcesPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { PlainPage } from './plain-page'
import { PublisherSources } from './publisher-sources'
import { YearLinks } from './year-links'
import { YearNeighbours } from './year-neighbours'

type Props = {
  page: Page
  /** The year to show, if there are too many sources for one page. */
  part?: InYear<Source>
}

/** Publishers in the alphabetical order of the page's language, independent of the machine's locale. */
const byPublisher = (sources: readonly Source[], language: Language): [string, Source[]][] =>
  [...groupBy(sources, (source) => publisherName(source, language))].sort(([a], [b]) =>
    a.localeCompare(b, language),
  )

/** All sources by publisher, each with its uses. A long list is split by year. */
export const SourcesPage = ({ page, part }: Props) => {
  const { timeline, language } = page
  const { sources } = timeline
  const { sourcesPage: text } = page.words
  const { title, description } = sourcesPreview(page, part)
  const years = sourceYears(timeline).map(({ year, items }) => ({
    year,
    path: sourcesPath(language, year),
    count: text.sourceCount(items.length),
  }))
  return (
    <PlainPage page={page} heading={title} lead={description}>
      {part && (
        <p>
          <a href={page.href(sourcesPath(language))}>{text.sourceCount(sources.length)}</a>
        </p>
      )}
      {!part && years.length > 0 ? (
        <YearLinks page={page} years={years} />
      ) : (
        <>
          <p className="note">{text.note}</p>
          {byPublisher(part?.items ?? sources, language).map(([publisher, published]) => (
            <PublisherSources key={publisher} page={page} publisher={publisher} published={published} />
          ))}
        </>
      )}
      {part && <YearNeighbours page={page} years={years} year={part.year} />}
    </PlainPage>
  )
}
