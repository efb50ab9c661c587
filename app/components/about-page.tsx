import { aboutPath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'
import { PlainPage } from './plain-page'

type Props = { timeline: Timeline; language: Language }

/** How the site works, its rules, its independence, and how to report an error. */
export const AboutPage = ({ timeline, language }: Props) => {
  const { site } = timeline
  const { about: text } = words(language)
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={aboutPath}
      heading={text.heading}
      lead={text.lead}
    >
      {text.sections.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
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
