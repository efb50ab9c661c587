import { sourcesPath } from '@/lib/addresses'
import { groupBy } from '@/lib/group'
import { type InYear, sourceYears } from '@/lib/timeline/by-year'
import { publisherName } from '@/lib/timeline/publishers'
import type { Source } from '@/lib/timeline/types'
import { claimsOnSources } from '@/lib/timeline/uses'
import { sourcesPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { JumpLinks } from './jump-links'
import { PlainPage } from './plain-page'
import { PublisherSources } from './publisher-sources'
import { YearLinks } from './year-links'
import { YearNeighbours } from './year-neighbours'
import '../styles/sources.css'

type Props = {
  page: Page
  /** The year to show, if there are too many sources for one page. */
  part?: InYear<Source>
}

const kinds = ['primary', 'press', 'organisation'] as const

/** The publishers of sources: those on which most statements rest first, then by name. */
const byPublisher = (sources: readonly Source[], { timeline, language }: Page): [string, Source[]][] =>
  [...groupBy(sources, (source) => publisherName(source, language))]
    .map(([name, published]) => ({ name, published, weight: claimsOnSources(timeline, published).length }))
    .sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name, language))
    .map(({ name, published }) => [name, published])

/** All publishers of sources by kind, which open to their sources, each with its uses. A long list is split by year. */
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
  const isOverview = !part && years.length > 0
  const byKind = groupBy(part?.items ?? sources, ({ kind }) => kind)
  const groups = (isOverview ? [] : kinds).flatMap((kind) => {
    const ofKind = byKind.get(kind) ?? []
    const publishers = byPublisher(ofKind, page)
    return ofKind.length > 0
      ? [{ id: `kind-${kind}`, name: text.kinds[kind], count: ofKind.length, publishers }]
      : []
  })
  return (
    <PlainPage
      page={page}
      heading={title}
      lead={description}
      above={
        part && (
          <p className="kicker">
            <a href={page.href(sourcesPath(language))}>{text.sourceCount(sources.length)}</a>
          </p>
        )
      }
      below={groups.length > 1 && <JumpLinks page={page} parts={groups} />}
    >
      {isOverview ? <YearLinks page={page} years={years} /> : <p className="note">{text.note}</p>}
      {groups.map(({ id, name, count, publishers }) => (
        <section key={id} className="wide" aria-labelledby={id}>
          <h2 id={id}>
            {name}{' '}
            <span className="count">
              {text.publisherCount(publishers.length)} · {text.sourceCount(count)}
            </span>
          </h2>
          {publishers.map(([publisher, published]) => (
            <PublisherSources key={publisher} page={page} publisher={publisher} published={published} />
          ))}
        </section>
      ))}
      {part && <YearNeighbours page={page} years={years} year={part.year} />}
    </PlainPage>
  )
}
