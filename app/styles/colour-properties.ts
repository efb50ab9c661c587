import { contrasting, dark, forced, light, print } from '@/lib/colours'

const root = (palette: Readonly<Record<string, string>>): string =>
  `:root{${Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')}}`

/** The colours of pages as custom properties. Later rules override earlier ones, and all override layers. */
export const colourProperties = [
  root(light),
  `@media (prefers-color-scheme:dark){${root(dark)}}`,
  `@media (prefers-contrast:more){${root(contrasting)}}`,
  `@media (forced-colors:active){${root(forced)}}`,
  `@media print{${root(print)}}`,
].join('')
