import { oneLine, plainText } from '@/lib/exchange/html-text'
import { webAddress } from '@/lib/exchange/web-address'
import { webAddress as allowedAddress } from '@/lib/timeline/address-fields'
import { idleIn } from '@/lib/timeline/invisible'
import { fc } from '../../setup/properties'

test.each([
  ['plain text', ['plain text']],
  ['one line\nof a text', ['one line of a text']],
  ['one\n\ntwo', ['one', 'two']],
  ['<p>one</p><p>two <b>bold</b></p>', ['one', 'two bold']],
  ['one<br>line<br><br>two', ['one line', 'two']],
  ['<ul><li>first</li><li>second</li></ul>', ['first', 'second']],
  ['a &lt; b &amp; c &eacute;', ['a < b & c é']],
  ['5 < 6 and 7 > 3', ['5 < 6 and 7 > 3']],
  ['  too \u00a0 many   spaces\u0007 ', ['too many spaces']],
  ['e\u0301', ['é']],
  ['<script>alert(1)</script>text<style>p{}</style>', ['text']],
  ['', []],
  // Powers and notes, which alter no number.
  ['12<sup>3</sup> people, 10<sup>6</sup> bricks, 10<sup>-3</sup> m', ['12³ people, 10⁶ bricks, 10⁻³ m']],
  ['H<sub>2</sub>O and x<sub>1a</sub>', ['H₂O and x_(1a)']],
  ['the 1<sup>st</sup> of 5<sup>[3]</sup>', ['the 1st of 5[3]']],
  // Signs that open nothing.
  ['Turnout <half in the north', ['Turnout <half in the north']],
  ['A. Clerk <a.clerk@town.example>', ['A. Clerk <a.clerk@town.example>']],
  ['a<b and <i>c</i> <b', ['a<b and c <b']],
  ['I <3 it <- so', ['I <3 it <- so']],
  ['He said <q>no</q>.', ['He said “no”.']],
  [
    '<table><tr><th>Year</th><th>Votes</th></tr><tr><td>1962</td><td>7</td></tr></table>',
    ['Year | Votes', '1962 | 7'],
  ],
  ['<blockquote>One <cite>A</cite></blockquote>after', ['One A', 'after']],
  ['<table><tr><td>a</td><td></td><td>b |</td><td></td></tr></table>', ['a |  | b |']],
  ['a <ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>', ['a 漢字 (かんじ)']],
  ['a\u0001b', ['a b']],
  ['li\u200bbra\u00adry\ufeff', ['library']],
  ['می\u200cخواهم 👩\u200d🚒', ['می\u200cخواهم 👩\u200d🚒']],
  // Words beside and inside links.
  [
    '<ul><li><a href="https://a.example/x">The council</a> voted 7 to 2 to close the school.</li><li>The mayor resigned.</li></ul>',
    ['The council voted 7 to 2 to close the school.', 'The mayor resigned.'],
  ],
  [
    '<p><a href="https://a.example/">The council resigned after a night of debate.</a></p>',
    ['The council resigned after a night of debate.'],
  ],
  [
    '<p><a href="https://a.example/">The minutes</a> and <a href="https://b.example/">the diary</a></p>',
    ['The minutes and the diary'],
  ],
])('%j is %j', (html, paragraphs) => {
  expect(plainText(html).paragraphs).toEqual(paragraphs)
})

test('links are collected with their text; a list of links is not text', () => {
  const html =
    '<p>See <a href="https://a.example/x">the minutes</a>.</p><ul><li><a href="https://b.example/">B</a>, a paper</li></ul><p><a href="https://c.example">C</a></p>'
  expect(plainText(html)).toEqual({
    paragraphs: ['See the minutes.'],
    links: [
      { url: 'https://a.example/x', text: 'the minutes', place: { paragraph: 0, offset: 3 } },
      { url: 'https://b.example/', text: 'B', reference: 'B, a paper' },
      { url: 'https://c.example/', text: 'C', reference: 'C' },
    ],
    dropped: [],
  })
})

test.each([
  ['See https://a.example/x.', ['https://a.example/x']],
  ['(https://a.example/x), https://b.example/y!', ['https://a.example/x', 'https://b.example/y']],
  [
    'https://en.example/A_(b) and (https://en.example/A_(b))',
    ['https://en.example/A_(b)', 'https://en.example/A_(b)'],
  ],
  ['www.a.example/x, not a.www.example', ['https://www.a.example/x']],
  ['“https://a.example/x”…', ['https://a.example/x']],
  ['자료는 https://a.example/x를 보라.', ['https://a.example/x']],
  ['https://ko.example/다리', ['https://ko.example/%EB%8B%A4%EB%A6%AC']],
  ['انظر https://a.example/x، ثم (https://a.example/y)؟', ['https://a.example/x', 'https://a.example/y']],
  ['자료:https://a.example/x。', ['https://a.example/x']],
  ['clerk@www.a.example and ftp://a.example and https://localhost', []],
  ['https://web.example/2019/https://a.example/x', ['https://web.example/2019/https://a.example/x']],
  ['<b>https://a.example/x</b>', ['https://a.example/x']],
  // An address that is shown cut short leads where its link does.
  ['<a href="https://a.example/xyz">https://a.example/x…</a>', ['https://a.example/xyz']],
])('%j has the addresses %j', (text, urls) => {
  expect(plainText(text).links.map(({ url }) => url)).toEqual(urls)
})

test.each([
  [
    '7 <del>died</del> <s>left</s>',
    ['the HTML element "del" with “died”', 'the HTML element "s" with “left”'],
  ],
  ['<!-- ask her -->', ['the comment “ask her”']],
  [
    '<abbr title="World Health Organization">WHO</abbr>',
    ['of the HTML element "abbr": “World Health Organization”'],
  ],
  [
    '<video poster="p.jpg"><source src="https://v.example/1.mp4">no video</video>',
    ['the HTML element "video" (p.jpg, https://v.example/1.mp4) with “no video”'],
  ],
  ['<math><mn>2</mn><mi>x</mi></math>', ['the HTML element "math" with “2x”']],
  ['<a href="mailto:a@b.example">us</a>', ['the link “mailto:a@b.example”: not a web address']],
  [
    '<span data-url="https://s.example/1.mp3" class="x">a</span>',
    ['of the HTML element "span": https://s.example/1.mp3'],
  ],
])('of %s, the report names %j', (html, dropped) => {
  expect(plainText(html).dropped).toEqual(dropped)
})

test('elements nested without end stay as text, and signs without end are read in time', () => {
  const deep = '<div>'.repeat(5000)
  expect(plainText(deep).paragraphs).toEqual([deep])
  for (const sign of [
    '<',
    '<b ',
    '<!--',
    '<!-- --><!--',
    '&lt;',
    '| ',
    '\n ',
    ')',
    'www.',
    '" ',
    '<td>',
    '<i>',
  ]) {
    expect(plainText(`x${sign.repeat(20_000)}`).paragraphs.length).toBeGreaterThan(0)
  }
})

test('dropped elements are reported', () => {
  expect(plainText('<iframe src="x"></iframe><img src="y"><p>text</p>').dropped).toEqual([
    'the HTML element "iframe" (x)',
    'the HTML element "img" (y)',
  ])
})

test.each([
  ['https://a.example/x y', 'https://a.example/x%20y'],
  ['HTTP://A.example', 'http://a.example/'],
  ['javascript:alert(1)', undefined],
  ['//a.example', undefined],
  ['https://localhost', undefined],
  ['http://a.aa=', undefined],
  ['https://', undefined],
  ['https://a.example/x[1]^2|3', 'https://a.example/x%5B1%5D%5E2%7C3'],
  ['https://a.example/다리?q=ü', 'https://a.example/%EB%8B%A4%EB%A6%AC?q=%C3%BC'],
  ['https://a.example/100%', 'https://a.example/100%25'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
])('the address %s is %s', (text, address) => {
  expect(webAddress(text)).toBe(address)
})

test('every word of a text is in a paragraph, in a link or in what was dropped', () => {
  const word = fc.stringMatching(/^[a-z0-9<>&;*^€다é]{1,8}$/)
  const tag = fc.constantFrom(
    'p',
    'li',
    'b',
    'i',
    'sup',
    'sub',
    'td',
    'blockquote',
    'q',
    'span',
    'a',
    'div',
    'h2',
    'em',
  )
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      word,
      fc.tuple(tag, fc.array(tie('node'), { maxLength: 4 })).map(([name, inner]) => {
        const attributes = name === 'a' ? ' href="https://a.example/x"' : ''
        return `<${name}${attributes}>${inner.join(' ')}</${name}>`
      }),
    ),
  }))
  const shownBy = (html: string): string[] => {
    const { paragraphs, links, dropped } = plainText(html)
    return [...paragraphs, ...links.map(({ text }) => text), ...dropped]
  }
  fc.assert(
    fc.property(
      fc.array(node, { maxLength: 6 }),
      fc.stringMatching(/^[a-z]{9,12}$/),
      fc.nat(),
      (nodes, marker, at) => {
        // A word that nothing else looks like, at any place between the others.
        const parts = [...nodes]
        parts.splice(at % (parts.length + 1), 0, marker)
        expect(shownBy(parts.join(' ')).join(' ')).toContain(marker)
        const inside = `<ul><li>${parts.join(' ')}</li></ul>`
        expect(shownBy(inside).join(' ')).toContain(marker)
      },
    ),
  )
})

test('plain text without markup stays as it is, but for spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[<&]/.test(text))
      expect(plainText(text).paragraphs.join(' ')).toBe(
        text
          .split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/)
          .map(oneLine)
          .filter(Boolean)
          .join(' '),
      )
    }),
  )
})

test('an address that is read is one that the check accepts', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), (url, more) => {
      const address = webAddress(`${url}${more}`)
      if (address !== undefined) expect(allowedAddress.safeParse(address).error?.issues ?? []).toEqual([])
    }),
  )
})

test.each([
  ['https://user:pass@example.com/a', undefined],
  ['http://example.com@evil.example/', undefined],
  ['http://2130706433/', undefined],
  ['http://ex%61mple.com/', undefined],
  ['http://exam\u200bple.com/', undefined],
  ['http://intranet/a', undefined],
  ['https://\u0430pple.com/', undefined],
  ['https://도서관.example/책', 'https://xn--zb0b81k2qm.example/%EC%B1%85'],
  ['https://Example.com:443/a b', 'https://example.com/a%20b'],
])('the address %s is read as %s', (text, address) => {
  expect(webAddress(text)).toBe(address)
})

test('a line that is read has no invisible characters that the check refuses', () => {
  const parts = fc.constantFrom(
    ...['\u200b', '\u200c', '\u200d', '\u200f', '\u2060', '\u202e', '\u034f', '\u0301', '\ufe0f', '\u2800'],
    ...['\u115f', '\u1161', '\u{e0061}', '\u{e007f}', '\u{1f3f4}', '👩', 'a', 'ع', '한', '-', ' '],
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (some) => {
      expect(idleIn(oneLine(some.join('')))).toEqual([])
    }),
  )
})
