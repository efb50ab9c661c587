import { absoluteUrl, eventCalendarPath, eventJsonPath, eventReferencePath, type Path } from '@/lib/addresses'
import { isInCalendar } from '@/lib/formats/calendar'
import { referenceFormatIds, referenceFormats } from '@/lib/formats/references'
import type { Page } from '../page-context'

/** The files of every event; the addresses shown are those of the newest one. */
export const EventFiles = ({ page }: { page: Page }) => {
  const { timeline, site, language } = page
  const { event: text } = page.words.data
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
            <a href={absoluteUrl(site, path)}>
              <code>{absoluteUrl(site, path)}</code>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
