import type { Metadata } from 'next'
import { href, timelinePath } from '@/lib/addresses'
import { words } from '@/lib/languages'
import { Document } from './components/document'
import { loadTimeline } from './timeline'

export { siteViewport as viewport } from './heads/head'

export const generateMetadata = (): Metadata => {
  const { languages } = loadTimeline().site
  return { title: languages.map((language) => words(language).site.notFound.title).join(' | ') }
}

/** For addresses that lead nowhere, in every language of the site. */
export default function NotFound() {
  const { site } = loadTimeline()
  return (
    <Document language={site.languages[0]}>
      <main id="content" className="page">
        {site.languages.map((language, index) => {
          const { title, text, home } = words(language).site.notFound
          const Heading = index === 0 ? 'h1' : 'h2'
          const target = href(site, timelinePath(language))
          return (
            <section key={language} lang={language}>
              <p className="kicker">{site.name[language]}</p>
              <Heading>{title}</Heading>
              <p>
                {text} <a href={target}>{home}</a>
              </p>
            </section>
          )
        })}
      </main>
    </Document>
  )
}
