import { absoluteUrl, eventCalendarPath, eventJsonPath, eventReferencePath, type Path } from '@/lib/addresses'
import { isInCalendar } from '@/lib/formats/calendar'
import { referenceFormatIds, referenceFormats } from '@/lib/formats/references'
import { type Language, words } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'

type Props = { timeline: Timeline; language: Language }

/** The files that every event has, with those of the newest one to show their addresses. */
export const EventFiles = ({ timeline, language }: Props) => {
  const { event: text } = words(language).data
  const event = timeline.events.filter(({ era, withdrawn }) => era.main && !withdrawn).at(-1)
  if (!event) return null
  const { slug } = event
  const files: [string, Path][] = [
    [text.json, eventJsonPath(slug)],
    ...referenceFormatIds.map((format): [string, Path] => [
      `${text.references} (${referenceFormats[format].name})`,
      eventReferencePath(language, slug, format),
    ]),
    ...(isInCalendar(event) ? [[text.calendar, eventCalendarPath(language, slug)] as [string, Path]] : []),
  ]
  return (
    <section aria-labelledby="one">
      <h2 id="one">{text.heading}</h2>
      <p>{text.lead}</p>
      <ul className="notes">
        {files.map(([name, path]) => (
          <li key={path}>
            <p>{name}</p>
            <a href={absoluteUrl(timeline.site, path)}>
              <code>{absoluteUrl(timeline.site, path)}</code>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
