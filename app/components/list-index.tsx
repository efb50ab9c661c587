import { eventsAmong, type ListEntry } from '@/lib/timeline/event-parts'
import { listedParts, type Part } from '@/lib/timeline/parts'
import type { Page } from '../page-context'
import type { PartedList } from '../parted-list'
import { KeyEvents } from './key-events'
import { PartLinks } from './part-links'

type Props = { page: Page; list: PartedList<ListEntry>; part: Part<ListEntry> }

/** The index of a theme, an actor or a part of one that is split: its parts, and its key events. */
export const ListIndex = ({ page, list, part }: Props) => (
  <>
    <section className="wide" aria-labelledby="list-title">
      <h2 id="list-title">{page.words.search.byDate}</h2>
      <PartLinks page={page} parts={listedParts(part)} {...list} />
    </section>
    <KeyEvents page={page} events={eventsAmong(part.items)} />
  </>
)
