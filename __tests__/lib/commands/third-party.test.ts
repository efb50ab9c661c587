import { readFileSync } from 'node:fs'
import { type Lock, toThirdParty } from '@/lib/commands/third-party'

const lock: Lock & { packages: Record<string, { integrity?: string; link?: boolean }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

const made = (packages: Lock['packages']): string => toThirdParty({ packages: { '': {}, ...packages } })

test('THIRD-PARTY.md is that of the lock file (`npm run licences` renews it)', () => {
  expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(toThirdParty(lock))
})

test('every package of the lock file that is not for development alone is named with its version', () => {
  const text = toThirdParty(lock)
  const names = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `\`${path.split('node_modules/').at(-1)}\` ${version}`)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !text.includes(name))).toEqual([])
  for (const licence of ['LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1']) expect(text).toContain(licence)
})

test('LICENSE names the fonts, whose outlines are in cards, and where the licences of others are', () => {
  const text = readFileSync('LICENSE', 'utf8').replace(/\s+/g, ' ')
  for (const words of ['IBM Plex', 'Noto Sans', 'SIL Open Font License 1.1', 'outlines', 'THIRD-PARTY.md'])
    expect(text).toContain(words)
})

test('packages are listed by licence, each once, without those for development', () => {
  const text = made({
    'node_modules/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/a/node_modules/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/@c/d': { version: '2.0.0', license: '(MIT AND Zlib)' },
    'node_modules/e': { version: '3.0.0', license: 'MIT', dev: true },
    'node_modules/@expo-google-fonts/noto-sans': { version: '4.0.0', license: 'MIT' },
  })
  expect(text).toContain('### MIT\n\n`b` 1.0.0\n')
  expect(text).toContain('### (MIT AND Zlib)\n\n`@c/d` 2.0.0\n')
  expect(text).toMatch(/### MIT AND OFL-1\.1\n[\s\S]*`@expo-google-fonts\/noto-sans` 4\.0\.0/)
  expect(text).not.toContain('`e`')
})

test.each([
  [{ version: '1.0.0' }, 'a (none)'],
  [{ version: '1.0.0', license: 'AGPL-3.0' }, 'a (AGPL-3.0)'],
  [{ version: '1.0.0', license: 'MIT OR SSPL-1.0' }, 'a (MIT OR SSPL-1.0)'],
])('a licence that nobody has looked at is an error: %j', (entry, which) => {
  expect(() => made({ 'node_modules/a': entry })).toThrow(which)
})

test('every package is checked when it is installed, and runs no program then', () => {
  const unchecked = Object.entries(lock.packages)
    .filter(([path, { integrity, link }]) => path !== '' && !link && !integrity)
    .map(([path]) => path)
  expect(unchecked).toEqual([])
  for (const folder of ['.', 'bench']) {
    expect(readFileSync(`${folder}/.npmrc`, 'utf8').split('\n')).toContain('ignore-scripts=true')
  }
})
