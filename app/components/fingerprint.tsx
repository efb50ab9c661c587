import type { Version } from '@/lib/timeline/types'
import type { Page } from '../page-context'

/** Enough to tell versions apart by eye; all of it stands in the entry's JSON. */
const SHOWN = 8

/** The beginning of a version's fingerprint in a language, where it is known. */
export const Fingerprint = ({ page, version }: { page: Page; version: Version }) => {
  const hash = version.hash?.[page.language]
  if (!hash) return null
  return (
    <span>
      {page.words.versions.fingerprint} <code>{hash.slice(0, SHOWN)}</code>
    </span>
  )
}
