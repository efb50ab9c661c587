import { aboutPath } from '@/lib/addresses'
import { toPageJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { timelineCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import type { Timeline } from '@/lib/timeline/types'
import { PageFrame } from './page-frame'

type Props = { timeline: Timeline; language: Language }

/** How the site works, its rules, its independence, and how to report an error. */
export const AboutPage = ({ timeline, language }: Props) => {
  const { site } = timeline
  const { about: text } = words(language)
  const image = cardImage(site, timelineCard(timeline, language))
  const said = { headline: text.heading, description: text.lead }
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={aboutPath}
      jsonLd={toPageJsonLd(timeline, language, aboutPath(language), said, image)}
    >
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
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
    </PageFrame>
  )
}
