import { formatWhenOpening, machineReadable, withoutTimes } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = {
  page: Page
  event: Pick<TimelineEvent, 'when' | 'partOfDay'>
  /** Leave out the hour and the part of the day, as lists do. */
  short?: boolean
}

/** The date of an event, as precise as it is known; as `time` element if ISO 8601 can express it. */
export const EventDate = ({ page, event, short = false }: Props) => {
  const when = short && !event.when.end ? withoutTimes(event.when) : event.when
  const text = formatWhenOpening(when, page.words.dates, short ? undefined : event.partOfDay)
  const dateTime = machineReadable(when)
  return dateTime ? <time dateTime={dateTime}>{text}</time> : <span>{text}</span>
}
