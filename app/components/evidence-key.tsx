import { type Language, words } from '@/lib/languages'
import { type Support, supportOf } from '@/lib/timeline/evidence'
import type { Claim } from '@/lib/timeline/types'
import { SupportMark } from './evidence-mark'

const kinds: readonly Support[] = ['confirmed', 'no-primary', 'single-source']

/** What the marks beside these statements mean. */
export const EvidenceKey = ({ claims, language }: { claims: readonly Claim[]; language: Language }) => {
  const used = new Set(claims.map(supportOf))
  return (
    <ul className="evidence-key">
      {kinds
        .filter((support) => used.has(support))
        .map((support) => (
          <li key={support}>
            <SupportMark support={support} language={language} /> {words(language).evidence.meanings[support]}
          </li>
        ))}
    </ul>
  )
}
