import { assertPartsWellFormed, assertWellFormed, withParts } from '@/lib/formats/xml'

test.each([
  [
    'an element that is not closed',
    '<a><b></a>',
    'a.xml is not well-formed XML: 1:10: unexpected close tag.',
  ],
  [
    'a prefix that is not declared',
    '<a><dc:b/></a>',
    'a.xml is not well-formed XML: 1:10: unbound namespace prefix: "dc".',
  ],
  ['a control character', '<a>\u0008</a>', 'a.xml is not well-formed XML: 1:4: disallowed character.'],
  ['a noncharacter', '<a>\uffff</a>', 'a.xml is not well-formed XML: 1:4: disallowed character.'],
  ['a stray ampersand', '<a>AT&T</a>', 'a.xml is not well-formed XML: 1:'],
  [
    'an end of CDATA in text',
    '<a>]]></a>',
    'a.xml is not well-formed XML: 1:6: the string "]]>" is disallowed in char data.',
  ],
  ['two roots', '<a/><b/>', 'a.xml is not well-formed XML: '],
  ['nothing', '', 'a.xml is not well-formed XML: '],
])('%s throws, with line and column', (_, xml, message) => {
  expect(() => assertWellFormed(xml, 'a.xml')).toThrow(message)
})

test('a well-formed document does not throw', () => {
  const xml = '<?xml version="1.0"?>\n<a xmlns:dc="urn:x"><dc:b c="1">&lt; 책 📚</dc:b><![CDATA[<b>]]></a>\n'
  expect(() => assertWellFormed(xml, 'a.xml')).not.toThrow()
})

describe('parts put into a document', () => {
  const shell = (inner = '<t/>') => `<r xmlns:m="urn:m">${inner}</r>\n`
  const into = { into: 'r', name: 'd.xml' }
  const part = '<m:a>1</m:a>'

  test.each([
    ['none', [], '<r xmlns:m="urn:m"><t/></r>\n'],
    ['two', [part, '<b/>'], `<r xmlns:m="urn:m"><t/>${part}\n<b/>\n</r>\n`],
    ['one with a replacement pattern', ['<b>$&</b>'], '<r xmlns:m="urn:m"><t/><b>$&</b>\n</r>\n'],
  ])('%s are appended', (_, parts, expected) => {
    expect(withParts(shell(), into, parts)).toBe(expected)
  })

  test('the document around them is checked first', () => {
    expect(() => withParts(shell('<t>'), into, [part])).toThrow(/^d\.xml is not well-formed XML/)
  })
})

describe('parts that are checked together', () => {
  const root = { name: 'r', attributes: { 'xmlns:m': 'urn:m' } }
  const pass = (...parts: string[]) =>
    assertPartsWellFormed(
      root,
      parts.map((xml, index) => [`part ${index + 1}`, xml]),
    )

  test.each([
    ['none', []],
    ['elements of the declared namespaces', ['<m:a>1</m:a>', '<b/>\n']],
    ['one that contains the separator of the check', ['<a/>', '<?part?>']],
    ['what is no markup in CDATA', ['<a><![CDATA[</a><b>]]></a>', '<b/>']],
  ])('%s pass', (_, parts) => {
    expect(() => pass(...parts)).not.toThrow()
  })

  test.each([
    ['an element that is not closed', ['<a/>', '<b>', '<c/>'], 'part 2'],
    ['an element that the next part closes', ['<a/>', '<b>', '</b>'], 'part 2'],
    ['CDATA that goes on in the next part', ['<a><![CDATA[1', '2]]></a>'], 'part 1'],
    ['the end of the root', ['<a/>', '</r><r>'], 'part 2'],
    ['a prefix that is not declared', ['<a/>', '<a/>', '<dc:b/>'], 'part 3'],
    ['a control character', ['<a>\u0008</a>', '<b>'], 'part 1'],
  ])('%s throws with the name of the part', (_, parts, name) => {
    expect(() => pass(...parts)).toThrow(new RegExp(`^${name} is not well-formed XML: `))
  })
})
