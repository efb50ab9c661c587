import type { Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { PublisherLine } from './publisher-line'
import { SourceList } from './source-list'

type Props = {
  page: Page
  publisher: string
  published: readonly Source[]
  /** The address of its own page, if that has its sources. */
  address?: string | undefined
}

/** A publisher, folded. Unfolded, its sources; a link to one of them unfolds it. Or a link to the page that has them. */
export const PublisherSources = ({ page, publisher, published, address }: Props) =>
  address === undefined ? (
    <details className="publisher">
      <summary>
        <PublisherLine page={page} publisher={publisher} published={published} />
      </summary>
      <SourceList page={page} sources={published} />
    </details>
  ) : (
    <div className="publisher apart">
      <PublisherLine page={page} publisher={publisher} published={published} address={address} />
    </div>
  )
