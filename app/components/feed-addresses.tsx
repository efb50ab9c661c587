import type { FeedFormat } from '@/lib/addresses'
import { feedFormats } from '@/lib/formats/feed-links'
import type { FeedHead } from '@/lib/formats/feed-list'
import type { Page } from '../page-context'

type Props = { page: Page; addresses: FeedHead['addresses'] }

/** Links to a feed in each format. */
export const FeedLinks = ({ addresses }: Pick<Props, 'addresses'>) =>
  Object.entries(addresses).map(([format, address]) => (
    <a key={format} href={address}>
      {feedFormats[format as FeedFormat].name}
    </a>
  ))

/** The addresses of a feed in each format, for copying. */
export const FeedAddresses = ({ page, addresses }: Props) => (
  <ul className="addresses" aria-label={page.words.subscribe.addresses}>
    {Object.entries(addresses).map(([format, address]) => (
      <li key={format}>
        <a href={address}>{feedFormats[format as FeedFormat].name}</a> <code>{address}</code>
      </li>
    ))}
  </ul>
)
