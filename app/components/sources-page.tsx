import { sourcesPath } from '@/lib/addresses'
import { listedParts, type Part } from '@/lib/timeline/parts'
import {
  listsPublishers,
  type PublisherGroup,
  publisherIndex,
  sourceKinds,
} from '@/lib/timeline/source-parts'
import { sourcesPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { type PartedList, publishersIn } from '../parted-list'
import { JumpLinks } from './jump-links'
import { PartLinks } from './part-links'
import { PartNeighbours } from './part-neighbours'
import { PartTrail } from './part-trail'
import { PlainPage } from './plain-page'
import { PublisherSources } from './publisher-sources'
import '../styles/sources.css'

type Props = {
  page: Page
  /** The part of the index to show, if there are too many sources for one page. */
  part?: Part<PublisherGroup>
}

/** An index without room for all publishers names those with pages of their own on which most statements rest. */
const MOST_NAMED = 12

/** The publishers of a kind with their sources, or an index of them. */
const Publishers = ({
  page,
  part,
  list,
}: {
  page: Page
  part: Part<PublisherGroup>
  list: PartedList<PublisherGroup>
}) => {
  const isIndex = part.parts.length > 0 || (part.id !== '' && list.whole.parts.includes(part))
  const all = publishersIn(page, part.items, isIndex)
  const hasRoom = !isIndex || listsPublishers(list.whole.items)
  const named = hasRoom ? all : all.filter(({ address }) => !address?.includes('#')).slice(0, MOST_NAMED)
  return (
    <>
      {named.map(({ name, sources, address }) => (
        <PublisherSources key={name} page={page} publisher={name} published={sources} address={address} />
      ))}
      {!hasRoom && (
        <PartLinks page={page} parts={part.parts.length > 0 ? listedParts(part) : [part]} {...list} />
      )}
    </>
  )
}

/**
 * All publishers of sources by kind, which open to their sources, each with its uses. If they are too many for a page, an
 * index by kind and letter, or a part of it.
 */
export const SourcesPage = ({ page, part }: Props) => {
  const { timeline, language } = page
  const { sourcesPage: text } = page.words
  const { title, description } = sourcesPreview(page, part)
  const whole = publisherIndex(timeline)
  const shown = part ?? whole
  const list: PartedList<PublisherGroup> = {
    whole,
    pathOf: (id) => sourcesPath(language, id),
    countOf: ({ items }) => text.sourceCount(items.reduce((sum, { sources }) => sum + sources.length, 0)),
  }
  const groups = sourceKinds.flatMap((kind) => {
    const items = shown.items.filter((group) => group.kind === kind)
    // On the first page of an index, the part of this kind.
    const own = shown.parts.find(({ id }) => id === kind) ?? { ...shown, items }
    return items.length > 0
      ? [
          {
            id: `kind-${kind}`,
            name: text.kinds[kind],
            part: own,
            publishers: publishersIn(page, items, false).length,
          },
        ]
      : []
  })
  return (
    <PlainPage
      page={page}
      heading={title}
      lead={description}
      above={
        part && (
          <PartTrail page={page} above={[[sourcesPath(language), text.heading]]} list={list} part={part} />
        )
      }
      below={
        groups.length > 1 && (
          <JumpLinks
            page={page}
            parts={groups.map(({ id, name, part: { items } }) => ({
              id,
              name,
              count: items.reduce((sum, { sources }) => sum + sources.length, 0),
            }))}
          />
        )
      }
    >
      {shown.parts.length === 0 && <p className="note">{text.note}</p>}
      {groups.map(({ id, name, part: own, publishers }) => (
        <section key={id} className="wide" aria-labelledby={id}>
          <h2 id={id}>
            {name}{' '}
            <span className="count">
              {text.publisherCount(publishers)} · {list.countOf(own)}
            </span>
          </h2>
          <Publishers page={page} part={own} list={list} />
        </section>
      ))}
      {part && <PartNeighbours page={page} list={list} part={part} />}
    </PlainPage>
  )
}
