import { type Language, words } from '@/lib/languages'
import type { Evidence } from '@/lib/timeline/types'

/** Confirmed or single source. */
export const EvidenceMark = ({ evidence, language }: { evidence: Evidence; language: Language }) => (
  <span className={`evidence ${evidence}`}>{words(language).evidence.names[evidence]}</span>
)
