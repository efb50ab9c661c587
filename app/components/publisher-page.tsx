import { sourcesPath } from '@/lib/addresses'
import { listedParts, pageWith, partWith, wayTo } from '@/lib/timeline/parts'
import { publisherIndex, type SourcesPart } from '@/lib/timeline/source-parts'
import type { Source } from '@/lib/timeline/types'
import { claimsOnSources } from '@/lib/timeline/uses'
import { publisherPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { type PartedList, partName } from '../parted-list'
import { PartLinks } from './part-links'
import { PartNeighbours } from './part-neighbours'
import { PartTrail } from './part-trail'
import { PlainPage } from './plain-page'
import { SourceList } from './source-list'
import { Tally } from './tally'
import '../styles/sources.css'

type Props = { page: Page; found: Extract<SourcesPart, { of: 'publisher' }> }

/** The sources of a publisher that has many, or a part of them by date. */
export const PublisherPage = ({ page, found }: Props) => {
  const { timeline, language, words } = page
  const { group, whole, part } = found
  const { sourcesPage: text } = words
  const { title, description } = publisherPreview(page, found)
  const list: PartedList<Source> = {
    whole,
    pathOf: (id) => sourcesPath(language, id),
    countOf: ({ items }) => text.sourceCount(items.length),
  }
  const index = publisherIndex(timeline)
  const listing = pageWith(index, group) ?? ''
  const way = [...wayTo(index, listing), partWith(index, listing), part === whole ? undefined : whole]
  const above = [
    [sourcesPath(language), text.heading] as const,
    ...way.flatMap((one) => (one ? [[list.pathOf(one.id), partName(page, one)] as const] : [])),
  ]
  return (
    <PlainPage
      page={page}
      heading={title}
      lead={description}
      above={<PartTrail page={page} above={above} list={list} part={part} />}
      below={<Tally page={page} claims={claimsOnSources(timeline, part.items)} />}
    >
      <section className="wide publisher" aria-labelledby="list-title">
        <h2 id="list-title">{list.countOf(part)}</h2>
        {part.parts.length > 0 ? (
          <PartLinks page={page} parts={listedParts(part)} {...list} />
        ) : (
          <SourceList page={page} sources={part.items} />
        )}
      </section>
      {part !== whole && <PartNeighbours page={page} list={list} part={part} />}
    </PlainPage>
  )
}
