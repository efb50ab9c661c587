import { eventReferencePath, href } from '@/lib/addresses'
import { citationsIn } from '@/lib/formats/citation'
import { eventReference } from '@/lib/formats/reference'
import { referenceFormatIds, referenceFormats } from '@/lib/formats/references'
import { type Language, words } from '@/lib/languages'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { Copyable } from './copyable'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language }

/** The entry cited in two styles and as files for reference managers, folded. */
export const CiteSection = ({ timeline, event, language }: Props) => {
  const { cite: text } = words(language).data
  return (
    <details className="share cite">
      <summary>
        <h2>{text.heading}</h2>
      </summary>
      <p id="cite">{text.lead}</p>
      {citationsIn(eventReference(timeline, event, language), language).map((citation, index) => (
        <div key={citation.name} className="part">
          <h3>{citation.name}</h3>
          <Copyable
            id={`citation-${index + 1}`}
            name={citation.name}
            text={citation.text}
            language={language}
          />
        </div>
      ))}
      <h3>{text.files}</h3>
      <p className="ways">
        {referenceFormatIds.map((format) => (
          <a key={format} href={href(timeline.site, eventReferencePath(language, event.slug, format))}>
            {referenceFormats[format].name}
          </a>
        ))}
      </p>
    </details>
  )
}
