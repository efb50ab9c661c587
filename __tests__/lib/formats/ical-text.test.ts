import {
  component,
  escapeText,
  foldLine,
  LINE_LENGTH,
  property,
  textProperty,
  writeLines,
} from '@/lib/formats/ical-text'
import { fc, runs } from '../../setup/properties'

const octets = (text: string): number => Buffer.byteLength(text)

/** Unfolds lines as every parser does (RFC 5545, section 3.1). */
const unfold = (text: string): string => text.replaceAll('\r\n ', '')

test.each([
  ['plain, with a comma', 'plain\\, with a comma'],
  ['a; b', 'a\\; b'],
  ['back\\slash', 'back\\\\slash'],
  ['\\n as two signs', '\\\\n as two signs'],
  ['\\,;', '\\\\\\,\\;'],
  ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
  ['a: "b" $& $1 %', 'a: "b" $& $1 %'],
  ['도서관, 책', '도서관\\, 책'],
  ['', ''],
])('%j is escaped as %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped)
})

test.each([
  ['no parameter', property('URL', 'https://a.example/?a,b;c'), 'URL:https://a.example/?a,b;c'],
  ['a plain one', property('X', 'y', { TZID: 'Etc/GMT+5' }), 'X;TZID=Etc/GMT+5:y'],
  ['one with a colon', property('X', 'y', { TZID: '+05:30' }), 'X;TZID="+05:30":y'],
  ['one with a comma', property('X', 'y', { TZID: 'a,b' }), 'X;TZID="a,b":y'],
  ['one with a semicolon', property('X', 'y', { TZID: 'a;b' }), 'X;TZID="a;b":y'],
  ['two', property('X', 'y', { A: 'b', C: 'd' }), 'X;A=b;C=d:y'],
  ['a text', textProperty('X', 'y, z', { LANGUAGE: 'ko' }), 'X;LANGUAGE=ko:y\\, z'],
])('a property with %s', (_, line, expected) => {
  expect(line).toBe(expected)
})

test('a component is wrapped in BEGIN and END', () => {
  expect(component('A', ['B:c'])).toEqual(['BEGIN:A', 'B:c', 'END:A'])
})

const family = '👨‍👩‍👧‍👦'

test.each([
  ['75 octets are not folded', 'a'.repeat(75), ['a'.repeat(75)]],
  ['the last of 76 octets is folded', 'a'.repeat(76), ['a'.repeat(75), ' a']],
  ['the space of a continuation line counts', 'a'.repeat(150), ['a'.repeat(75), ` ${'a'.repeat(74)}`, ' a']],
  ['three octets do not fit where two are left', `${'a'.repeat(73)}책`, ['a'.repeat(73), ' 책']],
  ['three octets fit where three are left', `${'a'.repeat(72)}책`, [`${'a'.repeat(72)}책`]],
  ['four octets do not fit where three are left', `${'a'.repeat(72)}📚`, ['a'.repeat(72), ' 📚']],
  ['an emoji sequence is not split', `${'a'.repeat(60)}${family}`, ['a'.repeat(60), ` ${family}`]],
  ['a mark stays with its letter', `${'a'.repeat(74)}q\u0307`, ['a'.repeat(74), ' q\u0307']],
  [
    'a letter with too many marks is cut between them',
    `q${'\u0307'.repeat(40)}`,
    [`q${'\u0307'.repeat(37)}`, ` ${'\u0307'.repeat(3)}`],
  ],
  ['a space at a fold is kept', `${'a'.repeat(75)} b`, ['a'.repeat(75), '  b']],
])('%s', (_, line, lines) => {
  expect(foldLine(line).split('\r\n')).toEqual(lines)
})

test('folded lines are short and well-formed and unfold to the original', () => {
  const line = fc.array(fc.string({ unit: 'grapheme', minLength: 26, maxLength: 90 }), { maxLength: 6 })
  fc.assert(
    fc.property(line, (parts) => {
      const text = parts.join('').replace(/[\r\n]/g, '')
      const lines = foldLine(text).split('\r\n')
      expect(unfold(lines.join('\r\n'))).toBe(text)
      expect(lines.filter((part) => octets(part) > LINE_LENGTH || !part.isWellFormed())).toEqual([])
    }),
    runs(2000),
  )
})

test('every line ends with CRLF, the last one too', () => {
  expect(writeLines(['A:b', `C:${'d'.repeat(80)}`])).toBe(
    `A:b\r\nC:${'d'.repeat(73)}\r\n ${'d'.repeat(7)}\r\n`,
  )
})

test('grapheme clusters are never split', () => {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const ends = (text: string): Set<number> =>
    new Set([...segments.segment(text)].map(({ index, segment }) => index + segment.length))
  const signs = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 26, maxLength: 90 }),
    fc.string({
      unit: fc.constantFrom('\uff76', '\uff9e', '가', '\u11a8', 'ก', '\u0e33', 'a', '\u0301'),
      minLength: 26,
      maxLength: 90,
    }),
  )
  fc.assert(
    fc.property(signs, (text) => {
      const line = `X:${text.replace(/[\r\n]/g, '')}`
      const parts = foldLine(line).split('\r\n ')
      const cuts = parts.map((_, index) => parts.slice(0, index + 1).join('').length)
      const allowed = ends(line)
      expect(cuts.filter((cut) => !allowed.has(cut))).toEqual([])
    }),
    runs(1000),
  )
})

test('folding is idempotent', () => {
  const folded = foldLine(`X:${'도서관 '.repeat(40)}`)
  expect(foldLine(folded)).toBe(folded)
})
