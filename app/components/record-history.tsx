import { correctionsPath } from '@/lib/addresses'
import { formatDay } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Fingerprint } from './fingerprint'
import { VersionHistory } from './version-history'

type Props = { page: Page; event: TimelineEvent }

/** The versions of the entry, and when it was published and changed. */
export const RecordHistory = ({ page, event }: Props) => {
  const { language } = page
  const { event: text, versions: versionWords, dates } = page.words
  const { published, updated, versions } = event
  const version = versions.at(-1)
  return (
    <section>
      <VersionHistory page={page} event={event} />
      <p className="meta">
        <span>
          <time dateTime={published}>{text.published(formatDay(published, dates))}</time>
        </span>
        {updated !== published && (
          <span>
            <time dateTime={updated}>{text.updated(formatDay(updated, dates))}</time>
          </span>
        )}
        {version && (
          <>
            <a href={`${page.href(correctionsPath(language))}#versions`}>
              {versionWords.version(version.number)}
            </a>
            {versions.length === 1 && <Fingerprint page={page} version={version} />}
          </>
        )}
      </p>
    </section>
  )
}
