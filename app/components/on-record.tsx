import { aboutPath, evidenceAnchor } from '@/lib/addresses'
import { countBySupport } from '@/lib/formats/evidence-line'
import { claimParts, claimPath } from '@/lib/timeline/claim-parts'
import { numberedClaims } from '@/lib/timeline/claims'
import { supportOf } from '@/lib/timeline/evidence'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Source, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { statementsIn } from '../parted-list'
import { ClaimGroups } from './claim-groups'
import { Marks } from './marks'
import { PartLinks } from './part-links'
import { StatementMarks } from './statement-marks'

type Props = { page: Page; event: TimelineEvent; notes: ReadonlyMap<Source, SourceNote> }

type RowProps = Pick<Props, 'page' | 'event'> & {
  /** Whether the statements are on other pages. */
  isSplit: boolean
}

/** More statements are counted, not linked one by one. */
const MOST_LINKED = 60

/** The marks of all statements, each leading to its own; of very many, folded ones that lead nowhere. */
const MarkRow = ({ page, event, isSplit }: RowProps) => {
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
              href={isSplit ? page.href(claimPath(event, number, page.language)) : `#claim-${number}`}
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

/**
 * The statements of an event with their sources, below the marks of all of them and how many have each. Very many have
 * pages of their own.
 */
export const OnRecord = ({ page, event, notes }: Props) => {
  const { event: text, evidence, signs } = page.words
  if (event.claims.length === 0) return null
  const list = statementsIn(page, claimParts(event))
  const { parts, items } = list.whole
  const isSplit = parts.length > 0
  return (
    <section aria-labelledby="record">
      <h2 id="record">{text.whatIsOnRecord}</h2>
      <div className="tally">
        <MarkRow page={page} event={event} isSplit={isSplit} />
        <p>
          {countBySupport(event.claims)
            .filter(({ count }) => count > 0)
            .map(({ support, count }) => evidence.tally[support](count))
            .join(`${signs.comma} `)}
          {'. '}
          <a href={`${page.href(aboutPath(page.language))}#${evidenceAnchor}`}>{text.howWeMark}</a>
        </p>
      </div>
      {isSplit ? (
        <PartLinks page={page} parts={parts} {...list} />
      ) : (
        <ClaimGroups page={page} claims={items} notes={notes} />
      )}
    </section>
  )
}
