import { dark, forced, light, print } from '@/lib/colours'

const root = (palette: Readonly<Record<string, string>>): string =>
  `:root{${Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')}}`

/** The colours of pages as custom properties. A later rule wins over an earlier one, and all of them over layers. */
export const colourProperties = [
  root(light),
  `@media (prefers-color-scheme:dark){${root(dark)}}`,
  `@media (forced-colors:active){${root(forced)}}`,
  `@media print{${root(print)}}`,
].join('')
