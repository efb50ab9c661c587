import { type Path, searchPath, timelinePath } from '@/lib/addresses'
import { words } from '@/lib/languages'
import { mainLinks } from '../main-links'
import type { Page } from '../page-context'

/** The header: site name, main navigation, search, and links to the page in other languages. */
export const SiteHeader = ({ page }: { page: Page }) => {
  const { site, language, pathIn } = page
  const text = page.words.site
  const own = pathIn(language)
  const current = (path: Path) => path === own && { 'aria-current': 'page' as const }
  return (
    <header className="site-header band">
      <div className="width">
        <a className="site-name" href={page.href(timelinePath(language))}>
          {site.name[language]}
        </a>
        <nav aria-label={text.navigation}>
          <ul>
            {mainLinks(language).map(([path, label]) => (
              <li key={path}>
                <a href={page.href(path)} {...current(path)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ul className="tools">
          <li>
            <a href={page.href(searchPath(language))} {...current(searchPath(language))}>
              {page.words.search.heading}
            </a>
          </li>
          {site.languages
            .filter((other) => other !== language)
            .map((other) => (
              <li key={other} lang={other}>
                <a href={page.href(pathIn(other))} hrefLang={other} rel="alternate">
                  {words(other).name}
                </a>
              </li>
            ))}
        </ul>
      </div>
    </header>
  )
}
