import type { Metadata } from 'next'
import { timelinePath } from '@/lib/addresses'
import { words } from '@/lib/languages'
import { pages } from '@/lib/site/pages'
import { Document } from './components/document'
import { pageOf } from './page-context'
import { pageAt } from './page-route'
import { loadTimeline } from './timeline'

export { siteViewport as viewport } from './heads/head'

export const generateMetadata = (): Metadata => {
  const { languages } = loadTimeline().site
  return { title: languages.map((language) => words(language).site.notFound.title).join(' | ') }
}

/** The 404 page, in every language of the site. */
export default function NotFound() {
  const page = pageAt(pages.missing, {})
  const { timeline, site } = page
  return (
    <Document page={page} languages={site.languages}>
      <main id="content" className="page">
        {site.languages.map((language, index) => {
          const { words, href } = pageOf(pages.missing, timeline, language)
          const { title, text, home } = words.site.notFound
          const Heading = index === 0 ? 'h1' : 'h2'
          return (
            <section key={language} className="width" lang={language}>
              <p className="kicker">{site.name[language]}</p>
              <Heading>{title}</Heading>
              <p>
                {text} <a href={href(timelinePath(language))}>{home}</a>
              </p>
            </section>
          )
        })}
      </main>
    </Document>
  )
}
