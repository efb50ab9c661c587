/** Whether the addresses on pages that lead into the site find something there, anchors included. */
import { basePath } from '../../addresses'
import type { Site } from '../../timeline/types'

/** Where a page leads to within the site: the path of a file, and an anchor on it. */
export type Link = Readonly<{ from: string; address: string; file: string; anchor: string | undefined }>

/**
 * An address as a link into the site; nothing for one that leads elsewhere.
 *
 * @param from path of the page's file
 */
export const linkInto = (site: Pick<Site, 'url'>, from: string, address: string): Link | undefined => {
  const base = basePath(site)
  const page = `${base}/${from.replace(/(^|\/)index\.html$/, '$1')}`
  const { origin } = new URL(site.url)
  if (!URL.canParse(address, origin + page)) return { from, address, file: '', anchor: undefined }
  const url = new URL(address, origin + page)
  if (url.origin !== origin) return undefined
  // The host may have other things beside the site, to which nothing here should lead.
  const inside = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length + 1) : ''
  const path = url.pathname.startsWith(`${base}/`) ? decodeURIComponent(inside) : '\0'
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const [anchor = ''] = decodeURIComponent(url.hash.slice(1)).split(':~:')
  return { from, address, file, anchor: anchor || undefined }
}

/**
 * Links that find nothing.
 *
 * @param idsOf the ids on a page, by the path of its file; nothing where there is no such page
 */
export const brokenLinks = (
  links: readonly Link[],
  isThere: (file: string) => boolean,
  idsOf: (file: string) => ReadonlySet<string> | undefined,
): Link[] =>
  links.filter(
    ({ file, anchor }) => !isThere(file) || (anchor !== undefined && idsOf(file)?.has(anchor) === false),
  )
