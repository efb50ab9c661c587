import type { Support } from '@/lib/timeline/evidence'
import type { Page } from '../page-context'

/** How a claim is supported: confirmed, by one source, or by several of which none is primary. */
export const EvidenceMark = ({ page, support }: { page: Page; support: Support }) => (
  <span className={`evidence ${support}`}>{page.words.evidence.names[support]}</span>
)
