import { aboutPath, evidenceAnchor } from '@/lib/addresses'
import { countBySupport } from '@/lib/formats/evidence-line'
import { numberedClaims } from '@/lib/timeline/claims'
import { supportOf } from '@/lib/timeline/evidence'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Source, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { ClaimGroups } from './claim-groups'
import { Marks } from './marks'
import { StatementMarks } from './statement-marks'

type Props = { page: Page; event: TimelineEvent; notes: ReadonlyMap<Source, SourceNote> }

/** More statements are counted, not linked one by one. */
const MOST_LINKED = 60

/** The marks of all statements, each leading to its own; of very many, folded ones that lead nowhere. */
const MarkRow = ({ page, event }: Omit<Props, 'notes'>) => {
  const { event: text, evidence, signs } = page.words
  if (event.claims.length > MOST_LINKED) {
    return (
      <p>
        <StatementMarks page={page} event={event} />
      </p>
    )
  }
  return (
    <ul>
      {numberedClaims(event).map(({ claim, number }) => {
        const support = supportOf(claim)
        return (
          <li key={number}>
            <a
              href={`#claim-${number}`}
              aria-label={`${text.statement(number)}${signs.colon} ${evidence.names[support]}`}
            >
              <Marks marks={[support]} size="large" />
            </a>
          </li>
        )
      })}
    </ul>
  )
}

/** The statements of an event with their sources, below the marks of all of them and how many have each. */
export const OnRecord = ({ page, event, notes }: Props) => {
  const { event: text, evidence, signs } = page.words
  if (event.claims.length === 0) return null
  return (
    <section aria-labelledby="record">
      <h2 id="record">{text.whatIsOnRecord}</h2>
      <div className="tally">
        <MarkRow page={page} event={event} />
        <p>
          {countBySupport(event.claims)
            .filter(({ count }) => count > 0)
            .map(({ support, count }) => evidence.tally[support](count))
            .join(`${signs.comma} `)}
          {'. '}
          <a href={`${page.href(aboutPath(page.language))}#${evidenceAnchor}`}>{text.howWeMark}</a>
        </p>
      </div>
      <ClaimGroups page={page} event={event} notes={notes} />
    </section>
  )
}
