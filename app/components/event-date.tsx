import { formatWhenOpening, machineReadable } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = { page: Page; event: Pick<TimelineEvent, 'when' | 'partOfDay'> }

/** The date of an event, as precise as it is known; as `time` element if ISO 8601 can express it. */
export const EventDate = ({ page, event }: Props) => {
  const text = formatWhenOpening(event.when, page.words.dates, event.partOfDay)
  const dateTime = machineReadable(event.when)
  return dateTime ? <time dateTime={dateTime}>{text}</time> : <span>{text}</span>
}
