import { claimPath } from '@/lib/timeline/claim-parts'
import { supportOf } from '@/lib/timeline/evidence'
import type { PlacedClaim } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Marks } from './marks'

type Props = { page: Page; placed: PlacedClaim }

/** The mark of a statement as a link to it, for lists that do not repeat its text. */
export const StatementMark = ({ page, placed: { event, claim, number } }: Props) => {
  const { language, words } = page
  const support = supportOf(claim)
  const name = `${words.event.statement(number)}, ${words.evidence.names[support].toLocaleLowerCase(language)}`
  return (
    <a
      className="rests"
      href={page.href(claimPath(event, number, language))}
      title={`${name}${words.signs.colon} ${event.title[language]}`}
    >
      <Marks marks={[support]} size="large" />
    </a>
  )
}
