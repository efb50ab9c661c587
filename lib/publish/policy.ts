/** The content security policy (CSP level 3) of each kind of file: nothing is allowed but what it uses. */
import { createHash } from 'node:crypto'
import type { PageKind } from '../site/table'

/** What pages hold inside themselves: the texts of their `style` elements. */
export type PolicyParts = Readonly<{ styles: readonly string[] }>

/** A hash source, as browsers compare it with the text of an element. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

type Directives = Readonly<Record<string, readonly string[]>>

const none = ["'none'"]
const self = ["'self'"]

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')

/** The policy of a kind of page, or of a file that is none. */
export const contentPolicy = (kind: PageKind | 'file', { styles }: PolicyParts): string => {
  const hashes = styles.map(hashSource).sort()
  const base = { 'base-uri': none, 'form-action': none }
  if (kind === 'file') {
    // Browsers show feeds with the style sheet of the site, and icons with styles of their own.
    return written({ 'default-src': none, 'style-src': self, ...base, 'frame-ancestors': none })
  }
  return written({
    'default-src': none,
    'style-src': hashes.length > 0 ? hashes : none,
    'img-src': self,
    ...((kind === 'scripted page' || kind === 'search page') && { 'script-src': self }),
    // Only the search fetches anything; but what looks a page over (Lighthouse) reads robots.txt by the page's policy.
    ...(kind !== 'embed' && { 'connect-src': self, 'manifest-src': self }),
    ...base,
    'frame-ancestors': kind === 'embed' ? ['*'] : none,
  })
}
