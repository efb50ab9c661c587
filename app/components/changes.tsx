import { allChanges, type Change } from '@/lib/timeline/changes'
import type { Page } from '../page-context'
import { ChangeList } from './change-list'

type Props = { page: Page; changes: readonly Change[] }

/** Corrections and withdrawals, and below them the minor edits. */
export const Changes = ({ page, changes }: Props) => {
  const { corrections: text } = page.words
  const minor = changes.filter(({ change }) => change === 'minor')
  const others = changes.filter(({ change }) => change !== 'minor')
  return (
    <>
      {allChanges(page.timeline).every(({ change }) => change === 'minor') && <p>{text.none}</p>}
      <ChangeList page={page} changes={others} />
      {minor.length > 0 && (
        <section>
          <h2 id="minor">{text.minor}</h2>
          <p>{text.minorLead}</p>
          <ChangeList page={page} changes={minor} />
        </section>
      )}
    </>
  )
}
