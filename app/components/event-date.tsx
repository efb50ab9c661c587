import { formatWhen, machineReadable } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = { page: Page; event: Pick<TimelineEvent, 'when' | 'partOfDay'> }

/** When an event took place, as exactly as it is known; machine-readable where ISO 8601 can say it. */
export const EventDate = ({ page, event }: Props) => {
  const text = formatWhen(event.when, page.words.dates, event.partOfDay)
  const dateTime = machineReadable(event.when)
  return dateTime ? <time dateTime={dateTime}>{text}</time> : <span>{text}</span>
}
