import { type Language, words } from '@/lib/languages'
import type { Version } from '@/lib/timeline/types'

/** Enough to tell versions apart by eye; all of it stands in the entry's JSON. */
const SHOWN = 8

/** The beginning of a version's fingerprint in a language, where it is known. */
export const Fingerprint = ({ version, language }: { version: Version; language: Language }) => {
  const hash = version.hash?.[language]
  if (!hash) return null
  return (
    <span>
      {words(language).versions.fingerprint} <code>{hash.slice(0, SHOWN)}</code>
    </span>
  )
}
