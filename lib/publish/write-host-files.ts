/** Writes the configuration files for hosts into a built site. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { basePath } from '../addresses'
import type { Site } from '../timeline/types'
import { filesBelow } from './files-below'
import { headerRules } from './headers'
import { formatCaddyFile, formatHeadersFile, formatNginxFile, formatVercelFile } from './host-files'
import { unhurried } from './unhurried'

/** The folder for the configurations of self-hosted servers. */
const FOLDER = '_hosting'

/** The distinct texts of all `style` elements. */
const readStyles = async (dir: string): Promise<string[]> => {
  const styles = new Set<string>()
  for await (const path of unhurried(filesBelow(dir))) {
    if (!path.endsWith('.html')) continue
    const html = readFileSync(join(dir, path), 'utf8')
    for (const [, style = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) styles.add(style)
  }
  return [...styles]
}

/** Writes `_headers`, `vercel.json` and the configurations for nginx and Caddy. */
export const writeHostFiles = async (dir: string, site: Pick<Site, 'url'>): Promise<void> => {
  const base = basePath(site)
  const rules = headerRules(site, { styles: await readStyles(dir) })
  mkdirSync(join(dir, FOLDER), { recursive: true })
  const files = {
    _headers: formatHeadersFile(rules),
    'vercel.json': formatVercelFile(rules),
    [`${FOLDER}/nginx.conf`]: formatNginxFile(rules, base),
    [`${FOLDER}/Caddyfile`]: formatCaddyFile(rules, base),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
}
