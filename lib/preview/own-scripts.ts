/** The site's own scripts as pages of the preview get them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filterScriptPath, scriptPath } from '../addresses'

/** JavaScript that runs what follows after React has compared a page with what it rendered. */
export const afterReact = `await new Promise((done) => {
  const later = () => setTimeout(done, 500)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later)
})
`

/**
 * The script at a path, which changes no page before React has compared it: React would call that an issue. The modules of
 * the search page need none, since they import that of the filter.
 */
export const ownScriptAt = (path: string): string | undefined => {
  const read = () => readFileSync(join('public', path), 'utf8')
  if (path === scriptPath) return `(async () => {\n${afterReact}${read()}})()\n`
  return path === filterScriptPath ? afterReact + read() : undefined
}
