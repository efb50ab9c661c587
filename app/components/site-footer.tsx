import { actorsPath, dataPath, feedPath, type Path, sharePath, subscribePath } from '@/lib/addresses'
import { formatDay } from '@/lib/timeline/dates'
import type { Page } from '../page-context'

/** The footer: what one can do with the site, its disclaimer, and when it was last updated. */
export const SiteFooter = ({ page }: { page: Page }) => {
  const { site, language } = page
  const { updated } = page.timeline
  const { site: text, dates, share, actor } = page.words
  const links: [Path, string][] = [
    [subscribePath(language), text.subscribe],
    [feedPath(language), text.feed],
    [sharePath(language), share.heading],
    [actorsPath(language), actor.heading],
    [dataPath(language), text.data],
  ]
  return (
    <footer className="site-footer band">
      <div className="width">
        <ul>
          {links.map(([path, label]) => (
            <li key={path}>
              <a href={page.href(path)}>{label}</a>
            </li>
          ))}
          <li>
            <a href={site.licence.url} rel="license">
              {text.licence(site.licence.name)}
            </a>
          </li>
          <li>
            <a href={`mailto:${site.contact}`}>{text.reportError}</a>
          </li>
        </ul>
        <p>{site.disclaimer[language]}</p>
        {updated && <p>{text.updated(formatDay(updated, dates))}</p>}
      </div>
    </footer>
  )
}
