import type { Support } from '@/lib/timeline/evidence'
import type { Page } from '../page-context'

/** How well a claim is supported: confirmed, one source, or several sources of which none is primary. */
export const EvidenceMark = ({ page, support }: { page: Page; support: Support }) => (
  <span className={`evidence ${support}`}>{page.words.evidence.names[support]}</span>
)
