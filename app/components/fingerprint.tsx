import type { Version } from '@/lib/timeline/types'
import type { Page } from '../page-context'

/** Enough to tell versions apart; the entry's JSON contains the full hash. */
const LENGTH = 8

/** The abbreviated content hash of a version in the page's language, if it is known. */
export const Fingerprint = ({ page, version }: { page: Page; version: Version }) => {
  const hash = version.hash?.[page.language]
  if (!hash) return null
  return (
    <span>
      {page.words.versions.fingerprint} <code>{hash.slice(0, LENGTH)}</code>
    </span>
  )
}
