import type { NetworkId } from '@/lib/languages'
import { networkIds } from '@/lib/share/networks'
import type { Post } from '@/lib/share/post'
import { shareLink } from '@/lib/share/share-link'

const link = 'https://example.org/a/ko/events/meeting/'
const body = '“의회” & 자료 100% #1?\n+ A/REG/79/181'

const post = (network: NetworkId): Post => ({
  network,
  language: 'ko',
  title: '의회 & 자료',
  text: `${body}\n\n${link}`,
  body,
  link,
  length: 60,
  most: 280,
  kind: 'rule',
})

const text = `${body}\n\n${link}`

test.each<[NetworkId, string, Record<string, string>]>([
  ['x', 'https://x.com/intent/tweet', { text: body, url: link }],
  ['bluesky', 'https://bsky.app/intent/compose', { text }],
  ['threads', 'https://www.threads.com/intent/post', { text: body, url: link }],
  ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', { url: link }],
  ['facebook', 'https://www.facebook.com/sharer/sharer.php', { u: link }],
  ['whatsapp', 'https://wa.me/', { text }],
  ['telegram', 'https://t.me/share/url', { url: link, text: body }],
  ['line', 'https://social-plugins.line.me/lineit/share', { url: link, text: body }],
  ['naver', 'https://share.naver.com/web/shareView', { url: link, title: '의회 & 자료' }],
])('the link to %s opens its page with the exact text', (network, page, parameters) => {
  const { origin, pathname, searchParams, hash } = new URL(shareLink(post(network)) ?? '')
  expect([`${origin}${pathname}`, Object.fromEntries(searchParams), hash]).toEqual([page, parameters, ''])
})

test('the link to Mastodon does not send the text to the server of the page', () => {
  const { origin, pathname, search, hash } = new URL(shareLink(post('mastodon')) ?? '')
  expect([origin, pathname, search]).toEqual(['https://share.joinmastodon.org', '/', ''])
  expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({ text })
})

test('KakaoTalk has no link, all others have one', () => {
  expect(networkIds.filter((network) => shareLink(post(network)) === undefined)).toEqual(['kakaotalk'])
})

test('no link contains a character that apps interpret differently', () => {
  const links = networkIds.map((network) => shareLink(post(network)) ?? '')
  expect(links.filter((address) => /[+\s"<>\\^`{|}]|[^\u0021-\u007e]/.test(address))).toEqual([])
})
