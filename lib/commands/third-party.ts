/** Lists the packages that the site is made with, and the fonts in them, with their licences. */

import { CommandError } from '../command-error'
import { groupBy } from '../group'

/** `package-lock.json`, as far as it is read. */
export type Lock = {
  packages: Readonly<Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>>
}

/** What a licence asks for, or why it is there. A licence that is not here has to be read first. */
const licences: Readonly<Record<string, string>> = {
  'LGPL-3.0-or-later':
    'libvips and the libraries it is built of, which `sharp` loads as npm has them. Their source is at github.com/lovell/sharp-libvips; they can be replaced by another build, and nothing of them is in the site.',
  'MPL-2.0':
    'These draw the share cards, as npm has them, without a change. Their source is at the addresses that npm gives, and nothing of it is in the site.',
  'OFL-1.1':
    'The fonts, see above. The licence in the packages themselves is that of the code around them, too.',
  'CC-BY-4.0': 'Data of caniuse.com, which Next reads. Nothing of it is in the site.',
  'CC0-1.0': '',
  'Apache-2.0': '',
  'BSD-2-Clause': '',
  'BSD-3-Clause': '',
  'BlueOak-1.0.0': '',
  '0BSD': '',
  ISC: '',
  MIT: '',
  'Python-2.0': '',
  Zlib: '',
}

const partsOf = (licence: string): string[] => licence.replace(/[()]/g, '').split(/ (?:AND|OR) /)

const FONTS = /^@expo-google-fonts\//

/** `@expo-google-fonts/ibm-plex-sans-kr` as `IBM Plex Sans KR`. */
const fontOf = (name: string): string =>
  name
    .replace(FONTS, '')
    .split('-')
    .map((word) => (/^(?:ibm|kr)$/.test(word) ? word.toUpperCase() : word[0]?.toUpperCase() + word.slice(1)))
    .join(' ')

type Package = { name: string; version: string; licence: string }

/** @throws CommandError naming packages without a licence, and with one that `licences` lacks */
const packagesOf = ({ packages }: Lock): Package[] => {
  const found = Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
    .map(([path, { version = '', license = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      // The packages of fonts name the licence of their code, or both.
      return { name, version, licence: FONTS.test(name) ? 'MIT AND OFL-1.1' : license }
    })
  const unknown = found.filter(({ licence }) =>
    partsOf(licence).some((part) => !Object.hasOwn(licences, part)),
  )
  if (unknown.length > 0) {
    const which = unknown.map(({ name, licence }) => `${name} (${licence || 'none'})`).join(', ')
    throw new CommandError(`Read these licences, and add them to lib/commands/third-party.ts: ${which}`)
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

const section = (licence: string, packages: readonly Package[]): string => {
  const notes = partsOf(licence).flatMap((part) => licences[part] || [])
  const names = new Set(packages.map(({ name, version }) => `\`${name}\` ${version}`))
  return [`### ${licence}`, ...notes, [...names].join(', ')].join('\n\n')
}

/**
 * The text of `THIRD-PARTY.md`. It depends on the lock file alone, so that it is the same on all systems.
 *
 * @throws CommandError if a package has no licence, or one that nobody has looked at yet
 */
export const toThirdParty = (lock: Lock): string => {
  const packages = packagesOf(lock)
  const fonts = packages.filter(({ name }) => FONTS.test(name)).map(({ name }) => fontOf(name))
  const byLicence = [...groupBy(packages, ({ licence }) => licence)].sort(([a], [b]) => (a < b ? -1 : 1))
  return `${[
    '# Fonts and software of others',
    'Written by `npm run licences` from `package-lock.json`. The licence of the project itself is in [LICENSE](LICENSE).',
    '## Fonts',
    `${fonts.join(', ')}: SIL Open Font License 1.1 (OFL-1.1). Pages load subsets of IBM Plex under other names, with the licence beside them (\`/fonts/OFL.txt\`). Share cards are pictures that carry the outlines of letters of these fonts; the licence allows that, and asks nothing of the pictures.`,
    '## Packages',
    'The packages that build the site, for all systems, by licence. npm installs them, and they are neither in this repository nor in the site that is built. Some contain others: Next keeps each with its licence in `next/dist/compiled`.',
    ...byLicence.map(([licence, those]) => section(licence, those)),
  ].join('\n\n')}\n`
}
