import { decoded, hasPassage, htmlText } from '@/lib/links/page-text'

test.each([
  ['elements within words', 'a <b>bo</b>ok', 'a book'],
  ['elements around words', '<p>one</p><p>two<br>three</p>', 'one two three'],
  [
    'escaped signs',
    'a&nbsp;&amp;&#x41;&#66; &ldquo;c&rdquo; &unknown; &#99999999;',
    'a &AB “c” &unknown; \ufffd',
  ],
  ['what no reader sees', '<!-- a --><style>b{}</style><script src="x">c</script>d', 'd'],
  ['an element with a sign in its attributes', '<a href="x" title="y">d</a>', 'd'],
  [
    'any sign by its name',
    'biblioth&egrave;que &Eacute;t&eacute; &hearts; AT&T &copy 2',
    'bibliothèque Été ♥ AT&T © 2',
  ],
  ['a tag closed within an attribute', '<p title="a > b">c</p>', 'c'],
  [
    'elements within words that are no block',
    'a <font>bo</font>ok <time>1961</time>-<time>1962</time>',
    'a book 1961-1962',
  ],
  ['things between words', 'a<img alt="x">b<br>c<hr>d', 'a b c d'],
  [
    'fields that are read',
    '<form><label>a</label> <button>b</button><select><option>c<option>d</select></form>',
    'a b c d',
  ],
  ['very many elements one within the other', `${'<div>'.repeat(15_000)}a`, 'a'],
  ['elements left open', '<ul><li>one<li>two</ul><table><tr><td>three<td>four</table>', 'one two three four'],
  ['a comment that holds a tag', 'a<!-- > <b> -->b', 'ab'],
  ['what only programs without scripts see', 'a<noscript><p>b</p></noscript><template>c</template>d', 'a d'],
])('the text of a page with %s', (_, html, text) => {
  expect(htmlText(html).replace(/\s+/g, ' ').trim()).toBe(text)
})

test.each([
  ['its header', 'text/html; charset=euc-kr', ''],
  ['its beginning', 'text/html', '<meta charset="euc-kr">'],
  ['neither, as UTF-8', 'text/html', undefined],
  ['a name nobody knows, as UTF-8', 'text/html; charset=klingon', undefined],
])('the encoding of a page is that of %s', (_, contentType, beginning) => {
  const korean = Buffer.from([0xb5, 0xb6, 0xbc, 0xad])
  const body = beginning === undefined ? Buffer.from('독서') : Buffer.concat([Buffer.from(beginning), korean])
  expect(decoded(body, contentType)).toBe(`${beginning ?? ''}독서`)
})

const text =
  'The Council\n rented a house, for non-circulation (A/LIB/RES/25/25). 독서의 자유 제약을 걱정했다.'

test.each<[string, string, string | undefined, boolean]>([
  ['words with other spaces and capitals', 'council rented', undefined, true],
  ['a part of a word', 'council rent', undefined, false],
  ['the end of a word', 'ouncil rented', undefined, false],
  ['a part of a word that also occurs as a whole word', 'a', undefined, true],
  ['a symbol', 'A/LIB/RES/25/25', undefined, true],
  ['words up to a hyphen', 'for non-', undefined, true],
  ['a Korean word without its particle', '자유 제약', undefined, false],
  ['whole Korean words', '자유 제약을', undefined, true],
  ['a beginning and an end', 'the council', '걱정했다', true],
  ['an end before the beginning', 'house', 'council', false],
  ['an end that is not there', 'house', 'garden', false],
])('%s: found %#', (_, start, end, found) => {
  expect(hasPassage(text, { start, ...(end !== undefined && { end }) })).toBe(found)
})
