import type { Support } from '@/lib/timeline/evidence'
import type { Page } from '../page-context'
import { Marks } from './marks'

/** How well a claim is supported: its mark, and the word for it. */
export const EvidenceMark = ({ page, support }: { page: Page; support: Support }) => (
  <span className={`evidence ${support}`}>
    <Marks marks={[support]} size="medium" /> {page.words.evidence.names[support]}
  </span>
)
