/**
 * Addresses that open a network's own page for a new post. They are plain links: nothing of a network is loaded, and
 * it learns of a reader who clicks alone.
 */
import type { NetworkId } from '../languages'
import type { Post } from './post'

/** Not `URLSearchParams`: its plus signs for spaces reach the post in some apps. */
const query = (parameters: Readonly<Record<string, string>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

/** As the networks document them; for Naver there is no more than its use on Korean sites. */
const makers: Readonly<Record<NetworkId, ((post: Post) => string) | undefined>> = {
  // The link goes to `url` and is counted as part of the post.
  x: ({ body, link }) => `https://x.com/intent/tweet?${query({ text: body, url: link })}`,
  bluesky: ({ text }) => `https://bsky.app/intent/compose?${query({ text })}`,
  // Mastodon's own page, which asks for the reader's server. What follows the # does not leave the browser.
  mastodon: ({ text }) => `https://share.joinmastodon.org/#${query({ text })}`,
  threads: ({ body, link }) => `https://www.threads.com/intent/post?${query({ text: body, url: link })}`,
  linkedin: ({ link }) => `https://www.linkedin.com/sharing/share-offsite/?${query({ url: link })}`,
  facebook: ({ link }) => `https://www.facebook.com/sharer/sharer.php?${query({ u: link })}`,
  whatsapp: ({ text }) => `https://wa.me/?${query({ text })}`,
  telegram: ({ body, link }) => `https://t.me/share/url?${query({ url: link, text: body })}`,
  line: ({ body, link }) => `https://social-plugins.line.me/lineit/share?${query({ url: link, text: body })}`,
  // Nothing without a script of Kakao's and a key for it: the text can be copied.
  kakaotalk: undefined,
  naver: ({ title, link }) => `https://share.naver.com/web/shareView?${query({ url: link, title })}`,
}

/** The address that opens a network's page with the post in it; undefined where a network has none. */
export const shareLink = (post: Post): string | undefined => makers[post.network]?.(post)
