import { parseTweet } from 'twitter-text'
import { graphemes, mastodonLength, threadsLength, utf8Bytes, xLength } from '@/lib/share/post-length'
import { fc, runs } from '../../setup/properties'
import { mixedText } from './post-texts'

const link = 'https://our-libraries.org/ko/events/the-long-reading-room-week/'

const byX = (text: string): number => parseTweet(text).weightedLength

describe('the length on X', () => {
  test.each([
    ['Latin letters', 'Assembly', 8],
    ['accents in either form', 'Philémon Phile\u0301mon', 17],
    ['Hangul', '도청의회', 8],
    ['Hangul taken apart', '도청의회'.normalize('NFD'), 8],
    ['curved quotes and dashes', '“a” – b', 7],
    ['a minus sign', '−4', 3],
    ['an interpunct', '납북자·억류자', 13],
    ['the ellipsis', 'a…', 3],
    ['line ends', 'a\n\nb', 4],
    ['characters outside the BMP', '𠮷', 2],
    ['an emoji of one code point', '🕊', 2],
    ['an emoji of several code points', '👩‍👩‍👧', 2],
    ['a flag and a keycap', '🇰🇷1️⃣', 4],
    ['a symbol that can be an emoji', '©', 1],
    ['the same as an emoji', '©️', 2],
    ['a link', link, 23],
    ['a short link', 'http://a.kr', 23],
    ['a link and a line', `도청\n${link}`, 28],
    ['a host', 'bl.org', 23],
    ['a host before Hangul', 'books.org에서', 27],
    ['two hosts', 'bl.org, books.org.', 49],
    ['a symbol', 'A/LIB/RES/25/25', 15],
    ['an abbreviation', 'the U.S. and D.P.R.K. spoke', 27],
    ['a decimal', '7.353', 5],
    ['an address that is no link there', 'http://localhost:3000/en/', 25],
    ['a reserved host', 'https://our-libraries.example/en/', 33],
    ['nothing', '', 0],
  ])('of %s equals that of the package of X', (_, text, length) => {
    expect([xLength(text), byX(text)]).toEqual([length, length])
  })

  test('changes at the same code points as in the package of X', () => {
    const edges = [0x20, 0x10ff, 0x2000, 0x200d, 0x2010, 0x201f, 0x2032, 0x2037]
    const around = edges
      .flatMap((code) => [code - 1, code, code + 1])
      .map((code) => `a${String.fromCodePoint(code)}b`)
    expect(around.map(xLength)).toEqual(around.map(byX))
    expect(new Set(around.map(xLength))).toEqual(new Set([3, 4]))
  })

  test('equals that of the package of X for any text', () => {
    fc.assert(
      fc.property(mixedText, fc.boolean(), (text, linked) => {
        const post = linked ? `${text}\n\n${link}` : text
        expect(xLength(post)).toBe(byX(post))
      }),
      runs(500),
    )
  })

  test('is never less for any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(xLength(text)).toBeGreaterThanOrEqual(byX(text))
      }),
      runs(500),
    )
  })
})

test.each([
  ['Hangul', '도청의회', 4, 12],
  ['Hangul taken apart', '도청'.normalize('NFD'), 2, 15],
  ['a combining accent', 'e\u0301', 1, 3],
  ['an emoji of several code points', '👩‍👩‍👧', 1, 18],
  ['a link', link, 63, 63],
])('%s has its clusters and bytes', (_, text, clusters, bytes) => {
  expect([graphemes(text), utf8Bytes(text)]).toEqual([clusters, bytes])
})

test.each([
  ['a link', link, 23],
  ['a link within a line', `도청 ${link} 회의`, 29],
  ['a host without a scheme, which is not a link there', 'bl.org', 6],
  ['a reserved host', 'https://our-libraries.example/', 30],
  ['Hangul', '도청의회', 4],
  ['an emoji of several code points', '👩‍👩‍👧', 1],
])('Mastodon counts %s', (_, text, length) => {
  expect(mastodonLength(text)).toBe(length)
})

test.each([
  ['Hangul', '도청의회', 4],
  ['a link', link, 63],
  ['an emoji', '🕊', 4],
  ['an emoji of several code points', '👩‍👩‍👧', 18],
  ['characters outside the BMP', '𠮷', 1],
])('Threads counts %s', (_, text, length) => {
  expect(threadsLength(text)).toBe(length)
})
