import { cardPath, correctionsAnchor, eventCalendarPath, eventJsonPath, href } from '@/lib/addresses'
import { isInCalendar } from '@/lib/formats/calendar'
import { type Language, words } from '@/lib/languages'
import type { Card } from '@/lib/share/card'
import { formatDay } from '@/lib/timeline/dates'
import type { Site, TimelineEvent } from '@/lib/timeline/types'

type Props = { site: Site; event: TimelineEvent; language: Language; card: Card }

/** When the entry was published and changed, its corrections, its card and its data. */
export const RecordHistory = ({ site, event, language, card }: Props) => {
  const { event: text, dates } = words(language)
  const { published, updated, corrections } = event
  return (
    <section className="history">
      {corrections.length > 0 && (
        <>
          <h2 id={correctionsAnchor}>{text.corrections}</h2>
          <ul>
            {corrections.map(({ at, note }) => (
              <li key={at}>
                <time dateTime={at}>{formatDay(at, dates)}</time> {note[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="meta">
        <span>
          <time dateTime={published}>{text.published(formatDay(published, dates))}</time>
        </span>
        {updated !== published && (
          <span>
            <time dateTime={updated}>{text.updated(formatDay(updated, dates))}</time>
          </span>
        )}
        <a href={href(site, cardPath(language, card.name, card.hash))}>{text.card}</a>
        {isInCalendar(event) && (
          <a href={href(site, eventCalendarPath(language, event.slug))}>{text.calendar}</a>
        )}
        <a href={href(site, eventJsonPath(event.slug))}>JSON</a>
      </p>
    </section>
  )
}
