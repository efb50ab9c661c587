import { type Language, words } from '@/lib/languages'
import { formatWhen, machineReadable } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'

type Props = { event: Pick<TimelineEvent, 'when' | 'partOfDay'>; language: Language }

/** When an event took place, as exactly as it is known; machine-readable where ISO 8601 can say it. */
export const EventDate = ({ event, language }: Props) => {
  const text = formatWhen(event.when, words(language).dates, event.partOfDay)
  const dateTime = machineReadable(event.when)
  return dateTime ? <time dateTime={dateTime}>{text}</time> : <span>{text}</span>
}
