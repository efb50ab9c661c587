import { href, type Path, timelinePath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'

type Props = {
  site: Site
  language: Language
  /** The same page in another language. */
  pathIn: (language: Language) => Path
  /** False on the timeline itself, whose heading is the name already. */
  named?: boolean
}

/** The site's name and the way to the same page in the other languages. */
export const SiteHeader = ({ site, language, pathIn, named = true }: Props) => (
  <header className="site-header">
    {named && (
      <a className="site-name" href={href(site, timelinePath(language))}>
        {site.name[language]}
      </a>
    )}
    <nav aria-label={words(language).site.languages}>
      <ul className="languages">
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
