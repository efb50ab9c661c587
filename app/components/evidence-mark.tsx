import { type Language, words } from '@/lib/languages'
import type { Evidence } from '@/lib/timeline/types'

/** Confirmed or single source, with what that means. */
export const EvidenceMark = ({ evidence, language }: { evidence: Evidence; language: Language }) => {
  const { names, meanings } = words(language).evidence
  return (
    <span className={`evidence ${evidence}`} title={meanings[evidence]}>
      {names[evidence]}
    </span>
  )
}
