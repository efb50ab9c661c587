import { assertWellFormed, gateOfParts } from '@/lib/formats/xml'

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
])('%s is refused, with its place', (_, xml, message) => {
  expect(() => assertWellFormed(xml, 'a.xml')).toThrow(message)
})

test('a well-formed document passes', () => {
  const xml = '<?xml version="1.0"?>\n<a xmlns:dc="urn:x"><dc:b c="1">&lt; 책 📚</dc:b><![CDATA[<b>]]></a>\n'
  expect(() => assertWellFormed(xml, 'a.xml')).not.toThrow()
})

describe('the gate of documents that share parts', () => {
  const document = (items: string, root = 'r xmlns:m="urn:m"') =>
    `<${root}><t/>${items}</${root.split(' ')[0]}>`
  const good = '<item><m:a>1</m:a></item>'

  test('lets good ones pass, again and again', () => {
    const gate = gateOfParts('item')
    for (const items of [good, good + good, `${good}<item>2</item>`, '']) gate(document(items), 'd')
  })

  test.each([
    ['a new part', document(`${good}<item><b></item>`)],
    ['what stands around the parts', document(`${good}<c>`)],
    ['what stands between two parts', document(`${good}&${good}`)],
    ['a known part whose prefix this root does not declare', document(good, 'r')],
    ['a part without an end', document(`${good}<item>`)],
  ])('stops at damage in %s', (_, damaged) => {
    const gate = gateOfParts('item')
    gate(document(good), 'known')
    expect(() => gate(damaged, 'damaged')).toThrow(/damaged is not well-formed/)
    expect(() => gate(damaged, 'damaged')).toThrow(/damaged is not well-formed/)
  })
})
