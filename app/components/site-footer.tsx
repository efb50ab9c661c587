import { actorsPath, correctionsPath, dataPath, feedPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { formatDay } from '@/lib/timeline/dates'
import type { Timeline } from '@/lib/timeline/types'

/** Disclaimer, feed, data, licence and how to report an error. */
export const SiteFooter = ({ timeline, language }: { timeline: Timeline; language: Language }) => {
  const { site, updated } = timeline
  const { site: text, dates } = words(language)
  return (
    <footer className="site-footer">
      <p>{site.disclaimer[language]}</p>
      <ul>
        <li>
          <a href={href(site, feedPath(language))}>{text.feed}</a>
        </li>
        <li>
          <a href={href(site, actorsPath(language))}>{words(language).actor.heading}</a>
        </li>
        <li>
          <a href={href(site, correctionsPath(language))}>{text.corrections}</a>
        </li>
        <li>
          <a href={href(site, dataPath(language))}>{text.data}</a>
        </li>
        <li>
          <a href={site.licence.url} rel="license">
            {text.licence(site.licence.name)}
          </a>
        </li>
        <li>
          <a href={`mailto:${site.contact}`}>{text.reportError}</a>
        </li>
      </ul>
      {updated && <p>{text.updated(formatDay(updated, dates))}</p>}
    </footer>
  )
}
