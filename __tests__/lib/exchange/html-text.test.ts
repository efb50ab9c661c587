import { plainText, webAddress } from '@/lib/exchange/html-text'

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
])('%j is %j', (html, paragraphs) => {
  expect(plainText(html).paragraphs).toEqual(paragraphs)
})

test('links are collected with their text; a list of links is not text', () => {
  const html =
    '<p>See <a href="https://a.example/x">the minutes</a>.</p><ul><li><a href="https://b.example/">B</a>, a paper</li></ul><p><a href="https://c.example">C</a></p>'
  expect(plainText(html)).toEqual({
    paragraphs: ['See the minutes.'],
    links: [
      { url: 'https://a.example/x', text: 'the minutes' },
      { url: 'https://b.example/', text: 'B' },
      { url: 'https://c.example/', text: 'C' },
    ],
    dropped: [],
  })
})

test('dropped elements are reported', () => {
  expect(plainText('<iframe src="x"></iframe><img src="y"><p>text</p>').dropped).toEqual(['iframe', 'img'])
})

test.each([
  ['https://a.example/x y', 'https://a.example/x%20y'],
  ['HTTP://A.example', 'http://a.example/'],
  ['javascript:alert(1)', undefined],
  ['//a.example', undefined],
  ['https://localhost', undefined],
  ['https://', undefined],
])('the address %s is %s', (text, address) => {
  expect(webAddress(text)).toBe(address)
})
