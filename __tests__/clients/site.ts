/** The built site that clients read: its story, and where the project's own server has what it publishes. */
import { basePath } from '@/lib/addresses'
import { serveSite } from '@/lib/publish/serve'
import { readForReaders } from '@/lib/timeline/read'
import { siteDir, siteFiles } from '../setup/built-site'

export const timeline = readForReaders()
const { site } = timeline

/** The path below which the host has the site: empty, or with a slash at its beginning. */
export const base = basePath(site)

/** Does a task while our own server has the site, and gives it the origin. */
export const withServer = async <T>(task: (origin: string) => Promise<T>): Promise<T> => {
  const { server } = await serveSite({ dir: siteDir, port: 0, basePath: base })
  const address = server.address()
  try {
    return await task(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** The published address of a file or page of `out/`. */
export const published = (path: string): string => `${site.url}/${path.replace(/(^|\/)index\.html$/, '$1')}`

/** The same on a server of the site. */
export const served = (origin: string, path: string): string =>
  published(path).replace(site.url, `${origin}${base}`)

/** All feeds that are XML, archives too. */
export const feedFiles = siteFiles().filter((path) => /(?:^|\/)(?:feed|atom)\.xml$/.test(path))

/** How many entries a feed has. */
export const entryCount = (xml: string): number => xml.match(/<(?:item|entry)>/g)?.length ?? 0
