/** The text of a page of another site, as far as it can be read without a browser, and passages in it. */
import type { Citation } from '../timeline/types'

type Passage = NonNullable<Citation['passage']>

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  middot: '·',
  eacute: 'é',
  oacute: 'ó',
  uuml: 'ü',
}

const unescaped = (html: string): string =>
  html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (sign, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? sign
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : sign
  })

/** Elements that do not part the words around them. */
const inline = /<\/?(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^>]*)?>/gi

/** The words of an HTML page, without what no reader sees. */
export const htmlText = (html: string): string =>
  unescaped(
    html
      .replace(/<!--[\s\S]*?-->|<(script|style|template|noscript)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(inline, '')
      .replace(/<[^>]*>/g, ' '),
  )

/** Decodes a page by the encoding that its header or its beginning names, else as UTF-8. */
export const decoded = (body: Uint8Array, contentType: string): string => {
  const beginning = new TextDecoder('latin1').decode(body.subarray(0, 2048))
  const name = /charset=["']?([\w-]+)/i.exec(`${contentType} ${beginning}`)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(name).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}

const normal = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

const isWordSign = (sign: string | undefined): boolean => /[\p{L}\p{N}\p{M}]/u.test(sign ?? '')

/** Where words end that stand whole in a text from a place on, or -1. Browsers find no parts of words. */
const endOf = (text: string, words: string, from: number): number => {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const before = isWordSign(text[at - 1]) && isWordSign(words[0])
    const after = isWordSign(text[end]) && isWordSign(words.at(-1))
    if (!before && !after) return end
  }
  return -1
}

/** Whether a browser would find the passage: its beginning, and its end somewhere after it. */
export const hasPassage = (text: string, { start, end }: Passage): boolean => {
  const page = normal(text)
  const found = endOf(page, normal(start), 0)
  return found >= 0 && (end === undefined || endOf(page, normal(end), found) >= 0)
}
