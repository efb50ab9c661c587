import { actorsPath, correctionsPath, dataPath, feedPath } from '@/lib/addresses'
import { formatDay } from '@/lib/timeline/dates'
import type { Page } from '../page-context'

/** The footer: disclaimer, feed, data, licence and how to report an error. */
export const SiteFooter = ({ page }: { page: Page }) => {
  const { site, language } = page
  const { updated } = page.timeline
  const { site: text, dates } = page.words
  return (
    <footer className="site-footer">
      <p>{site.disclaimer[language]}</p>
      <ul>
        <li>
          <a href={page.href(feedPath(language))}>{text.feed}</a>
        </li>
        <li>
          <a href={page.href(actorsPath(language))}>{page.words.actor.heading}</a>
        </li>
        <li>
          <a href={page.href(correctionsPath(language))}>{text.corrections}</a>
        </li>
        <li>
          <a href={page.href(dataPath(language))}>{text.data}</a>
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
