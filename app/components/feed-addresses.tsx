import type { FeedFormat } from '@/lib/addresses'
import { feedFormats } from '@/lib/formats/feed-links'
import type { FeedHead } from '@/lib/formats/feed-list'
import { type Language, words } from '@/lib/languages'

type Props = { addresses: FeedHead['addresses']; language: Language }

/** The addresses of a feed in its formats, each to be copied as a whole. */
export const FeedAddresses = ({ addresses, language }: Props) => (
  <ul className="addresses" aria-label={words(language).subscribe.addresses}>
    {Object.entries(addresses).map(([format, address]) => (
      <li key={format}>
        <a href={address}>{feedFormats[format as FeedFormat].name}</a> <code>{address}</code>
      </li>
    ))}
  </ul>
)
