/** Web addresses as people write them: in a cell, or in a text. */
import { domainToUnicode } from 'node:url'
import { webAddress as allowedAddress } from '../timeline/address-fields'
import type { Link } from './entry'

/** Characters that browsers leave in an address and RFC 3986 does not allow there. */
const unsafe = /[^\w.~:/?#@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})/gu

/** A web address in normalized form, percent-encoded where it has to be; undefined for other texts. */
export const webAddress = (text: string): string | undefined => {
  // Few texts are addresses, and a failing URL parser is slow.
  if (!/^\s*https?:/i.test(text)) return undefined
  try {
    const url = new URL(text.trim())
    const [, host = ''] = /^\s*https?:\/\/([^/?#\\:]*)/i.exec(text) ?? []
    // A browser reads another host than one sees in numbers of other bases, for example, and behind a user name.
    const seen = host.normalize('NFC').toLowerCase()
    if (seen !== url.hostname && seen !== domainToUnicode(url.hostname)) return undefined
    const [, start = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)(.*)$/s.exec(url.href) ?? []
    const address = start + rest.replace(unsafe, (character) => encodeURIComponent(character))
    return allowedAddress.safeParse(address).success ? address : undefined
  } catch {
    return undefined
  }
}

const OPENING = /[([（「]/g
const CLOSING = /[)\]）」]/g

/** An address in a text without the punctuation, closing brackets and particles behind it. */
const withoutEnding = (text: string): string => {
  let open = (text.match(OPENING)?.length ?? 0) - (text.match(CLOSING)?.length ?? 0)
  let end = text.length
  for (;;) {
    const last = text.charAt(end - 1)
    const closes = /[)\]）」]/.test(last)
    if (closes ? open >= 0 : !/[.,;:!?…。、，；：！？،؛؟।'’"”»*]/.test(last)) break
    if (closes) open += 1
    end -= 1
  }
  // "https://paper.example/a를": a particle behind a Latin letter or a digit is not part of the address.
  return text.slice(0, end).replace(/(?<=[A-Za-z0-9])[\p{Script=Hangul}\p{Script=Hiragana}]{1,6}$/u, '')
}

/** Where an address begins in a text. It may lack its scheme. */
const BARE_ADDRESS = /(?<![\w@/.=-])(?:https?:\/\/|www\.)[^\s<>"“”„«»‘’「」『』《》]+/giu

/** An address that may lack its scheme, as `//host/page` and `www.host.org`. */
export const addressOf = (text: string): string | undefined =>
  webAddress(text.trim().replace(/^(?:\/\/(?=[\w-]+\.)|(?=www\.[\w-]+\.))/i, 'https://'))

/** The text with what `before` returns in front of each address that stands in it. */
export const markAddresses = (text: string, before: (link: Link) => string): string =>
  text.replace(BARE_ADDRESS, (found) => {
    const words = withoutEnding(found)
    const url = addressOf(words)
    return url === undefined ? found : before({ url, text: words }) + found
  })
