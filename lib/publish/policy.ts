/** The content security policy (CSP Level 3) of each kind of page and file: only what it uses is allowed. */
import { createHash } from 'node:crypto'
import type { PageKind } from '../site/table'

/** Inline content of all pages: the texts of their `style` elements. */
export type PolicyParts = Readonly<{ styles: readonly string[] }>

/** A CSP hash source for the text of an element. */
const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

type Directives = Readonly<Record<string, readonly string[]>>

const none = ["'none'"]
const self = ["'self'"]

const formatPolicy = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')

/** The policy for a kind of page, or for any other file. */
export const contentPolicy = (kind: PageKind | 'file', { styles }: PolicyParts): string => {
  const hashes = styles.map(hashSource).sort()
  const base = { 'base-uri': none, 'form-action': none }
  if (kind === 'file') {
    // Browsers render feeds with a style sheet of the site, and SVG icons with internal styles.
    return formatPolicy({ 'default-src': none, 'style-src': self, ...base, 'frame-ancestors': none })
  }
  return formatPolicy({
    'default-src': none,
    'style-src': hashes.length > 0 ? hashes : none,
    'img-src': self,
    'font-src': self,
    ...((kind === 'scripted page' || kind === 'search page') && { 'script-src': self }),
    // Only the search page fetches anything, but Lighthouse fetches robots.txt under the policy of the page.
    ...(kind !== 'embed' && { 'connect-src': self, 'manifest-src': self }),
    ...base,
    'frame-ancestors': kind === 'embed' ? ['*'] : none,
  })
}
