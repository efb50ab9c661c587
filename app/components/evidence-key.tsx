import { type Language, words } from '@/lib/languages'
import type { Evidence } from '@/lib/timeline/types'
import { EvidenceMark } from './evidence-mark'

const kinds: readonly Evidence[] = ['confirmed', 'single-source']

/** What the marks beside statements mean. */
export const EvidenceKey = ({ language }: { language: Language }) => (
  <ul className="evidence-key">
    {kinds.map((evidence) => (
      <li key={evidence}>
        <EvidenceMark evidence={evidence} language={language} /> {words(language).evidence.meanings[evidence]}
      </li>
    ))}
  </ul>
)
