import {
  aboutPath,
  href,
  type Path,
  searchPath,
  sharePath,
  sourcesPath,
  subscribePath,
  timelinePath,
} from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'

type Props = {
  site: Site
  language: Language
  /** The same page in another language. */
  pathIn: (language: Language) => Path
}

/** The site's name, its main pages, and the way to the same page in the other languages. */
export const SiteHeader = ({ site, language, pathIn }: Props) => {
  const text = words(language).site
  const own = pathIn(language)
  const links: [Path, string][] = [
    [timelinePath(language), text.timeline],
    [sourcesPath(language), text.sources],
    [subscribePath(language), text.subscribe],
    [sharePath(language), words(language).share.heading],
    [aboutPath(language), text.about],
    [searchPath(language), words(language).search.heading],
  ]
  return (
    <header className="site-header">
      <a className="site-name" href={href(site, timelinePath(language))}>
        {site.name[language]}
      </a>
      <nav aria-label={text.navigation}>
        <ul>
          {links.map(([path, label]) => (
            <li key={path}>
              <a href={href(site, path)} {...(path === own && { 'aria-current': 'page' })}>
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
                <a href={href(site, pathIn(other))} hrefLang={other} rel="alternate">
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
