import {
  aboutPath,
  type Path,
  searchPath,
  sharePath,
  sourcesPath,
  subscribePath,
  timelinePath,
} from '@/lib/addresses'
import { words } from '@/lib/languages'
import type { Page } from '../page-context'

/** The header: site name, main navigation, and links to the page in other languages. */
export const SiteHeader = ({ page }: { page: Page }) => {
  const { site, language, pathIn } = page
  const text = page.words.site
  const own = pathIn(language)
  const links: [Path, string][] = [
    [timelinePath(language), text.timeline],
    [sourcesPath(language), text.sources],
    [subscribePath(language), text.subscribe],
    [sharePath(language), page.words.share.heading],
    [aboutPath(language), text.about],
    [searchPath(language), page.words.search.heading],
  ]
  return (
    <header className="site-header">
      <a className="site-name" href={page.href(timelinePath(language))}>
        {site.name[language]}
      </a>
      <nav aria-label={text.navigation}>
        <ul>
          {links.map(([path, label]) => (
            <li key={path}>
              <a href={page.href(path)} {...(path === own && { 'aria-current': 'page' })}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={text.languages}>
        <ul>
          {site.languages.map((other) => (
            <li key={other} lang={other}>
              {other === language ? (
                <span aria-current="true">{words(other).name}</span>
              ) : (
                <a href={page.href(pathIn(other))} hrefLang={other} rel="alternate">
                  {words(other).name}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
