/** The style sheet for feeds that are opened in a browser. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dark, light } from '../colours'

const schemes = { light, dark }

/**
 * `feed.css` with the colours filled in: `var(--light-accent)` becomes the accent colour of the light scheme.
 */
export const toFeedStyle = (): string =>
  readFileSync(join('lib', 'site', 'feed.css'), 'utf8').replace(
    /var\(--(light|dark)-([a-z-]+)\)/g,
    (_, scheme: keyof typeof schemes, name: keyof typeof light) => schemes[scheme][name],
  )
