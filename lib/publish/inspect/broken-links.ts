/** Finds broken links within the site, including anchors. */
import { basePath } from '../../addresses'
import type { Site } from '../../timeline/types'

/** A link from a page to a file of the site, with an optional anchor. */
export type Link = Readonly<{ from: string; address: string; file: string; anchor: string | undefined }>

/**
 * Resolves an address; undefined if it leads to another origin.
 *
 * @param from path of the file of the page
 */
export const linkInto = (site: Pick<Site, 'url'>, from: string, address: string): Link | undefined => {
  const base = basePath(site)
  const page = `${base}/${from.replace(/(^|\/)index\.html$/, '$1')}`
  const { origin } = new URL(site.url)
  if (!URL.canParse(address, origin + page)) return { from, address, file: '', anchor: undefined }
  const url = new URL(address, origin + page)
  if (url.origin !== origin) return undefined
  // The host may serve other things outside the base path, but the site must not link to them.
  const inside = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length + 1) : ''
  const path = url.pathname.startsWith(`${base}/`) ? decodeURIComponent(inside) : '\0'
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const [anchor = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:')
  return { from, address, file, anchor: anchor || undefined }
}

/**
 * The links whose file or anchor does not exist.
 *
 * @param idsOf the ids on a page, by the path of its file; undefined for other files
 */
export const brokenLinks = (
  links: readonly Link[],
  exists: (file: string) => boolean,
  idsOf: (file: string) => ReadonlySet<string> | undefined,
): Link[] =>
  links.filter(
    ({ file, anchor }) => !exists(file) || (anchor !== undefined && idsOf(file)?.has(anchor) === false),
  )
