import { eventReferencePath } from '@/lib/addresses'
import { citationsIn } from '@/lib/formats/citation'
import { eventReference } from '@/lib/formats/reference'
import { referenceFormatIds, referenceFormats } from '@/lib/formats/references'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Copyable } from './copyable'

type Props = { page: Page; event: TimelineEvent }

/** How to cite the entry: two citation styles and files for reference managers. Collapsed by default. */
export const CiteSection = ({ page, event }: Props) => {
  const { timeline, language } = page
  const { cite: text } = page.words.data
  return (
    <details className="share cite">
      <summary>
        <h2>{text.heading}</h2>
      </summary>
      <p id="cite">{text.lead}</p>
      {citationsIn(eventReference(timeline, event, language), language).map((citation, index) => (
        <div key={citation.name} className="part">
          <h3>{citation.name}</h3>
          <Copyable page={page} id={`citation-${index + 1}`} name={citation.name} text={citation.text} />
        </div>
      ))}
      <h3>{text.files}</h3>
      <p className="ways">
        {referenceFormatIds.map((format) => (
          <a key={format} href={page.href(eventReferencePath(language, event.slug, format))}>
            {referenceFormats[format].name}
          </a>
        ))}
      </p>
    </details>
  )
}
