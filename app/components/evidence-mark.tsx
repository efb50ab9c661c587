import { type Language, words } from '@/lib/languages'
import { type Support, supportOf } from '@/lib/timeline/evidence'
import type { Claim } from '@/lib/timeline/types'

/** A kind of support by its name. */
export const SupportMark = ({ support, language }: { support: Support; language: Language }) => (
  <span className={`evidence ${support}`}>{words(language).evidence.names[support]}</span>
)

/** How a claim is supported: confirmed, by one source, or by several of which none is primary. */
export const EvidenceMark = ({ claim, language }: { claim: Claim; language: Language }) => (
  <SupportMark support={supportOf(claim)} language={language} />
)
