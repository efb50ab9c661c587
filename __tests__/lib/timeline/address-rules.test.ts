import { siteAddress, webAddress } from '@/lib/timeline/address-fields'
import { addressProblems, siteAddressProblems } from '@/lib/timeline/address-rules'
import { languageTagProblems } from '@/lib/timeline/language-tag'
import { textProblems } from '@/lib/timeline/plain-text'
import { fc } from '../../setup/properties'

test('a problem says which host a browser would ask', () => {
  const cames = (address: string) => addressProblems(address).map(({ came }) => came)
  expect(cames('http://example.com@evil.example/')).toEqual([
    'a user name before the host, which is evil.example',
  ])
  expect(cames('http://0x7f.1/')).toEqual(['the host "0x7f.1", which browsers read as 127.0.0.1'])
  expect(cames('https://xn--pple-43d.com/')).toEqual([
    'the host \u0430pple.com, where "\u0430pple" has U+0430 (a Cyrillic letter) among letters of another script',
  ])
  expect(cames('https://xn--80ak6aa92e.com/')[0]).toContain('U+0430 (a Cyrillic letter) and reads like')
})

test('whatever comes, the rules answer, and no address passes whose host is not the one that one reads', () => {
  const parts = fc.constantFrom(
    ...['http://', 'https://', '//', '/', '@', ':', '.', '..', '%2e', '%', '#', '?', '[::1]', '\\'],
    ...[
      'a',
      'example',
      'com',
      'xn--',
      'xn--pple-43d',
      '0x7f',
      '127.0.0.1',
      '80',
      ' ',
      '\u200b',
      '\u0430',
      '-',
    ],
  )
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 12 }).map((some) => some.join('')),
    fc.array(parts, { maxLength: 8 }).map((some) => `https://${some.join('')}`),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      textProblems(text)
      languageTagProblems(text)
      for (const [schema, problems] of [
        [webAddress, addressProblems(text)],
        [siteAddress, siteAddressProblems(text)],
      ] as const) {
        expect(schema.safeParse(text).success).toBe(problems.length === 0)
        if (problems.length > 0) continue
        const { username, password, hostname } = new URL(text)
        expect([username, password]).toEqual(['', ''])
        expect(text.toLowerCase().slice(text.indexOf('//') + 2)).toMatch(
          new RegExp(`^${hostname.replaceAll('.', '\\.')}(?=[:/?#]|$)`),
        )
      }
    }),
  )
})
