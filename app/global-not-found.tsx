import type { Metadata } from 'next'
import { type Path, searchPath, timelinePath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { pages } from '@/lib/site/pages'
import { Document } from './components/document'
import { mainLinks } from './main-links'
import { pageOf } from './page-context'
import { pageAt } from './page-route'
import { loadTimeline } from './timeline'
import './styles/lists.css'

export { siteViewport as viewport } from './heads/head'

export const generateMetadata = (): Metadata => {
  const { languages } = loadTimeline().site
  return { title: languages.map((language) => words(language).site.notFound.title).join(' | ') }
}

/** Where one can go from here, in one language. */
const waysOn = (language: Language): [Path, string][] => {
  const { site: text, search } = words(language)
  return [
    [timelinePath(language), text.notFound.home],
    [searchPath(language), search.heading],
    ...mainLinks(language).slice(1),
  ]
}

/** The 404 page, with ways on in every language of the site. */
export default function NotFound() {
  const page = pageAt(pages.missing, {})
  const { timeline, site } = page
  return (
    <Document page={page} languages={site.languages}>
      <main id="content" className="band missing">
        <div className="width">
          {site.languages.map((language, index) => {
            const { words, href } = pageOf(pages.missing, timeline, language)
            const { title, text } = words.site.notFound
            const Heading = index === 0 ? 'h1' : 'h2'
            return (
              <section key={language} lang={language} dir={words.direction}>
                <p className="site-name">{site.name[language]}</p>
                <Heading>{title}</Heading>
                <p>{text}</p>
                <nav aria-label={words.site.navigation}>
                  <ul className="ways">
                    {waysOn(language).map(([path, name]) => (
                      <li key={path}>
                        <a href={href(path)}>{name}</a>
                      </li>
                    ))}
                  </ul>
                </nav>
              </section>
            )
          })}
        </div>
      </main>
    </Document>
  )
}
