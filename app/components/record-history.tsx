import { cardPath, correctionsPath, eventCalendarPath, eventJsonPath, href } from '@/lib/addresses'
import type { Card } from '@/lib/cards/types'
import { isInCalendar } from '@/lib/formats/calendar'
import { type Language, words } from '@/lib/languages'
import { formatDay } from '@/lib/timeline/dates'
import type { Site, TimelineEvent } from '@/lib/timeline/types'
import { Fingerprint } from './fingerprint'
import { VersionHistory } from './version-history'

type Props = { site: Site; event: TimelineEvent; language: Language; card: Card }

/** When the entry was published and changed, its versions, its card and its data. */
export const RecordHistory = ({ site, event, language, card }: Props) => {
  const { event: text, versions: versionWords, dates } = words(language)
  const { published, updated, versions } = event
  const version = versions.at(-1)
  return (
    <section className="history">
      <VersionHistory site={site} event={event} language={language} />
      <p className="meta">
        <span>
          <time dateTime={published}>{text.published(formatDay(published, dates))}</time>
        </span>
        {updated !== published && (
          <span>
            <time dateTime={updated}>{text.updated(formatDay(updated, dates))}</time>
          </span>
        )}
        {version && (
          <>
            <a href={`${href(site, correctionsPath(language))}#versions`}>
              {versionWords.version(version.number)}
            </a>
            {versions.length === 1 && <Fingerprint version={version} language={language} />}
          </>
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
