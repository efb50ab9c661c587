/**
 * Links that open a network's page for a new post. Plain links, without embedded buttons or scripts: a network learns
 * about readers only when they click.
 */
import type { NetworkId } from '../languages'
import type { Post } from './post'

/** Serializes a query. `URLSearchParams` would encode spaces as `+`, which some apps insert into the post literally. */
const query = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

/** As documented by the networks, except that of Naver, which is undocumented but common on Korean sites. */
const builders: Readonly<Record<NetworkId, ((post: Post) => string) | undefined>> = {
  // X appends `url` to the text and counts it as part of the post.
  x: ({ body, link }) => `https://x.com/intent/tweet?${query({ text: body, url: link })}`,
  bluesky: ({ text }) => `https://bsky.app/intent/compose?${query({ text })}`,
  // Mastodon's own page asks for the reader's server. The fragment is not sent to any server.
  mastodon: ({ text }) => `https://share.joinmastodon.org/#${query({ text })}`,
  threads: ({ body, link }) => `https://www.threads.com/intent/post?${query({ text: body, url: link })}`,
  linkedin: ({ link }) => `https://www.linkedin.com/sharing/share-offsite/?${query({ url: link })}`,
  facebook: ({ link }) => `https://www.facebook.com/sharer/sharer.php?${query({ u: link })}`,
  whatsapp: ({ text }) => `https://wa.me/?${query({ text })}`,
  telegram: ({ body, link }) => `https://t.me/share/url?${query({ url: link, text: body })}`,
  line: ({ body, link }) => `https://social-plugins.line.me/lineit/share?${query({ url: link, text: body })}`,
  // Kakao requires its script and an API key, so the text can only be copied.
  kakaotalk: undefined,
  naver: ({ title, link }) => `https://share.naver.com/web/shareView?${query({ url: link, title })}`,
}

/** The URL that opens a network's page with the post filled in; undefined if the network has none. */
export const shareLink = (post: Post): string | undefined => builders[post.network]?.(post)
