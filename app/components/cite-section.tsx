import { eventReferencePath } from '@/lib/addresses'
import { citationsIn } from '@/lib/formats/citation'
import { eventReference } from '@/lib/formats/reference'
import { referenceFormatIds, referenceFormats } from '@/lib/formats/references'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Copyable } from './copyable'

type Props = { page: Page; event: TimelineEvent }

/** How to cite the entry: two citation styles and files for reference managers. */
export const CiteSection = ({ page, event }: Props) => {
  const { timeline, language } = page
  const {
    data: { cite: text },
    signs,
  } = page.words
  return (
    <section className="cite" aria-labelledby="cite">
      <h2 id="cite">{text.heading}</h2>
      <p className="note">{text.lead}</p>
      {citationsIn(eventReference(timeline, event, language), language).map((citation, index) => (
        <div key={citation.name}>
          <h3>{citation.name}</h3>
          <Copyable page={page} id={`citation-${index + 1}`} name={citation.name} text={citation.text} />
        </div>
      ))}
      <p className="ways">
        {text.files}
        {signs.colon}
        {referenceFormatIds.map((format) => (
          <a key={format} href={page.href(eventReferencePath(language, event.slug, format))}>
            {referenceFormats[format].name}
          </a>
        ))}
      </p>
    </section>
  )
}
