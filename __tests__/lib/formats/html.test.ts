import { escapeHtml } from '@/lib/formats/html'
import { textProblems } from '@/lib/timeline/plain-text'
import { elementsOf } from '../../fixtures/xml-elements'
import { fc } from '../../setup/properties'

test.each([
  ['a < b > c', 'a &lt; b &gt; c'],
  ['AT&T', 'AT&amp;T'],
  [`"x" 'y'`, '&quot;x&quot; &#39;y&#39;'],
  ['&amp;', '&amp;amp;'],
  ['도서관 📚', '도서관 📚'],
])('%s is written as %s', (text, html) => {
  expect(escapeHtml(text)).toBe(html)
})

test('a parser reads any text back, in content and in attributes with either quotes', () => {
  const anyText = fc
    .array(fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", ']]>', 'amp;'), fc.string({ unit: 'grapheme' })))
    .map((parts) => parts.join(''))
    .filter((text) => textProblems(text).length === 0)
  fc.assert(
    fc.property(anyText, (text) => {
      const html = escapeHtml(text)
      const [element] = elementsOf(`<p title="${html}" lang='${html}'>${html}</p>`)
      expect(element).toEqual({ path: 'p', attributes: { title: text, lang: text }, text })
    }),
  )
})
