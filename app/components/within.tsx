import { eventPath } from '@/lib/addresses'
import { evidenceLine } from '@/lib/formats/evidence-line'
import { pageInOrder } from '@/lib/timeline/event-parts'
import { eventsWithin } from '@/lib/timeline/order'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EventDate } from './event-date'
import { StatementMarks } from './statement-marks'
import { WordsOf } from './words-of'

type Props = { page: Page; event: TimelineEvent }

/** More events are on the timeline, which the last link leads to. */
const MOST = 60

/** What happened within an event: titles with the marks of their statements, and the date where it is another. */
export const Within = ({ page, event }: Props) => {
  const { language } = page
  const { event: text } = page.words
  const within = eventsWithin(page.timeline, event)
  if (within.length === 0) return null
  const next = within[MOST]
  return (
    <section aria-labelledby="contains">
      <h2 id="contains">{text.contains}</h2>
      <ol className="within">
        {within.slice(0, MOST).map((inner) => (
          <li key={inner.id} id={inner.slug}>
            {inner.when.days.first !== event.when.days.first && (
              <p className="date">
                <EventDate page={page} event={inner} />
              </p>
            )}
            <h3>
              <a href={page.href(eventPath(language, inner.slug))}>
                <WordsOf page={page} text={inner.title} />
              </a>
            </h3>
            <p>
              <StatementMarks page={page} event={inner} />
              <span>{inner.withdrawn ? text.withdrawn : evidenceLine(inner, language)}</span>
            </p>
          </li>
        ))}
      </ol>
      {next && (
        <p>
          <a href={`${page.href(pageInOrder(page.timeline, next, language))}#${next.slug}`}>
            {page.words.timeline.eventCount(within.length)}
          </a>
        </p>
      )}
    </section>
  )
}
