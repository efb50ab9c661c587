import { create } from 'fontkit'
import { families, fontFile } from '@/lib/cards/font-files'
import { namesOf, withNames } from '@/lib/fonts/font-names'

const names = namesOf('Some Name', {
  copyright: 'Copyright someone',
  version: 'Version 1',
  licence: 'A licence',
  licenceUrl: 'https://licence.example',
})

test.each(families)('$name gets other names, and its glyphs stay', (family) => {
  const bytes = fontFile(family, 600)
  const font = create(withNames(bytes, names))
  const read = (['fontFamily', 'fullName', 'postscriptName', 'license', 'licenseURL'] as const).map((key) =>
    font.getName(key),
  )
  expect(read).toEqual(['Some Name', 'Some Name', 'SomeName', 'A licence', 'https://licence.example'])
  expect([font.copyright, font.version]).toEqual(['Copyright someone', 'Version 1'])
  const [one, other] = [font, create(bytes)].map((each) => each.glyphForCodePoint(0x41).path.toSVG())
  expect(one).toBe(other)
})

test('a file without names is refused', () => {
  expect(() => withNames(Buffer.alloc(12), names)).toThrow('no name table')
})
