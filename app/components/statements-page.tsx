import { eventPath, timelinePath } from '@/lib/addresses'
import { claimParts } from '@/lib/timeline/claim-parts'
import type { NumberedClaim } from '@/lib/timeline/claims'
import { notesAmong } from '@/lib/timeline/notes'
import type { Part } from '@/lib/timeline/parts'
import type { TimelineEvent } from '@/lib/timeline/types'
import { pageJsonLd, statementsPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { partName, statementsIn } from '../parted-list'
import { ClaimGroups } from './claim-groups'
import { PageFrame } from './page-frame'
import { PartNeighbours } from './part-neighbours'
import { PartTrail } from './part-trail'
import { SourceNotes } from './source-notes'
import { Tally } from './tally'
import '../styles/lists.css'

type Props = { page: Page; event: TimelineEvent; part: Part<NumberedClaim> }

/** Some of the statements of an event that has very many, with their sources. */
export const StatementsPage = ({ page, event, part }: Props) => {
  const { language, words } = page
  const list = statementsIn(page, claimParts(event))
  const notes = notesAmong(event, { claims: part.items })
  const above = [
    [timelinePath(language), words.site.timeline],
    [eventPath(language, event.slug), event.title],
  ] as const
  return (
    <PageFrame
      page={page}
      jsonLd={[pageJsonLd(page, statementsPreview(page, event, part), [event])]}
      className="page event"
      head={
        <>
          <PartTrail page={page} above={above} list={list} part={part} />
          <h1>{partName(page, part)}</h1>
          <Tally page={page} claims={part.items.map(({ claim, number }) => ({ event, claim, number }))} />
        </>
      }
    >
      <article>
        <section aria-labelledby="record">
          <h2 id="record">{list.countOf(part)}</h2>
          <ClaimGroups page={page} claims={part.items} notes={notes} />
        </section>
        <SourceNotes page={page} notes={notes} />
      </article>
      <PartNeighbours page={page} list={list} part={part} />
    </PageFrame>
  )
}
