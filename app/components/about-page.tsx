import { evidenceAnchor } from '@/lib/addresses'
import type { Page } from '../page-context'
import { MarkKey } from './mark-key'
import { PlainPage } from './plain-page'

/** How the site works, its editorial rules, its independence, and how to report an error. */
export const AboutPage = ({ page }: { page: Page }) => {
  const { site, language } = page
  const { about: text } = page.words
  return (
    <PlainPage page={page} heading={text.heading} lead={text.lead}>
      {text.sections.map(({ heading, paragraphs }, index) => (
        <section key={heading} id={index === 0 ? evidenceAnchor : undefined}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {index === 0 && <MarkKey page={page} />}
        </section>
      ))}
      <section>
        <h2>{text.independence}</h2>
        <p>{site.disclaimer[language]}</p>
      </section>
      <section>
        <h2>{text.errors}</h2>
        <p>
          {text.reportTo} <a href={`mailto:${site.contact}`}>{site.contact}</a>
        </p>
      </section>
    </PlainPage>
  )
}
