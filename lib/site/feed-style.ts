/** The style sheet that browsers show feeds with. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dark, light } from '../colours'

const schemes = { light, dark }

/** `feed.css`, in which `var(--light-accent)` stands for that colour of that scheme. */
export const toFeedStyle = (): string =>
  readFileSync(join('lib', 'site', 'feed.css'), 'utf8').replace(
    /var\(--(light|dark)-([a-z-]+)\)/g,
    (_, scheme: keyof typeof schemes, name: keyof typeof light) => schemes[scheme][name],
  )
