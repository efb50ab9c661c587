import { correctionsPath } from '@/lib/addresses'
import { changeParts } from '@/lib/timeline/change-parts'
import type { Change } from '@/lib/timeline/changes'
import { listedParts, type Part } from '@/lib/timeline/parts'
import { correctionsPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { changesIn } from '../parted-list'
import { Changes } from './changes'
import { PartLinks } from './part-links'
import { PartNeighbours } from './part-neighbours'
import { PartTrail } from './part-trail'
import { PlainPage } from './plain-page'

type Props = { page: Page; part: Part<Change> }

/** The corrections of a time, or the list of its own parts. */
export const CorrectionsPartPage = ({ page, part }: Props) => {
  const { title, description } = correctionsPreview(page, part)
  const { heading } = page.words.corrections
  const list = changesIn(page, changeParts(page.timeline))
  return (
    <PlainPage
      page={page}
      heading={title}
      lead={description}
      above={
        <PartTrail page={page} above={[[correctionsPath(page.language), heading]]} list={list} part={part} />
      }
    >
      {part.parts.length > 0 ? (
        <PartLinks page={page} parts={listedParts(part)} {...list} />
      ) : (
        <Changes page={page} changes={part.items} />
      )}
      <PartNeighbours page={page} list={list} part={part} />
    </PlainPage>
  )
}
