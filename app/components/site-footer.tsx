import {
  absoluteUrl,
  actorsPath,
  dataPath,
  feedPath,
  type Path,
  sharePath,
  subscribePath,
} from '@/lib/addresses'
import { formatDay } from '@/lib/timeline/dates'
import type { Page } from '../page-context'

/** The footer: what one can do with the site, its disclaimer, and when it was last updated. */
export const SiteFooter = ({ page }: { page: Page }) => {
  const { site, language, pathIn } = page
  const { updated } = page.timeline
  const { site: text, dates, actor } = page.words
  const links: [Path, string][] = [
    [subscribePath(language), text.followLong],
    [sharePath(language), text.shareLong],
    [dataPath(language), text.dataLong],
    [feedPath(language), text.feed],
    [actorsPath(language), actor.heading],
  ]
  return (
    <footer className="site-footer band">
      <div className="width">
        <p className="invitation">{text.invitation}</p>
        <ul>
          {links.map(([path, label]) => (
            <li key={path}>
              <a href={page.href(path)}>{label}</a>
            </li>
          ))}
          <li>
            {/* The letter says which page it is about. */}
            <a
              href={`mailto:${site.contact}?subject=${encodeURIComponent(`${text.reportError}: ${absoluteUrl(site, pathIn(language))}`)}`}
            >
              {text.reportError}
            </a>
          </li>
          <li>
            <a href={site.licence.url} rel="license">
              {text.licence(site.licence.name)}
            </a>
          </li>
        </ul>
        <p>{site.disclaimer[language]}</p>
        {updated && <p>{text.updated(formatDay(updated, dates))}</p>}
      </div>
    </footer>
  )
}
