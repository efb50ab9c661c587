/** Content types by file extension or full file name. Hosts tend to get some of these wrong. */

const UTF8 = '; charset=utf-8'

const types: Readonly<Record<string, string>> = {
  '.html': `text/html${UTF8}`,
  '.xml': `application/xml${UTF8}`,
  '.ics': `text/calendar${UTF8}`,
  '.json': `application/json${UTF8}`,
  '.schema.json': `application/schema+json${UTF8}`,
  '.opml': `text/x-opml${UTF8}`,
  '.css': `text/css${UTF8}`,
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.js': `text/javascript${UTF8}`,
  '.zip': 'application/zip',
  '.txt': `text/plain${UTF8}`,
  '.webmanifest': `application/manifest+json${UTF8}`,
  SHA256SUMS: `text/plain${UTF8}`,
  '.csv': `text/csv${UTF8}`,
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // Zotero's browser button recognizes importable files by these two types.
  '.bib': `application/x-bibtex${UTF8}`,
  '.ris': `application/x-research-info-systems${UTF8}`,
}

const DEFAULT = 'application/octet-stream'

/** The content type of a path. A folder has that of its index page. */
export const contentType = (pathname: string): string => {
  const name = (pathname.endsWith('/') ? 'index.html' : pathname).replace(/^.*\//s, '')
  const [ending = name] = /(?:\.schema)?\.[^.]+$/.exec(name) ?? []
  return Object.hasOwn(types, ending) ? (types[ending] ?? DEFAULT) : DEFAULT
}

/** The content type without parameters, for `type` attributes and file lists. */
export const mediaType = (pathname: string): string => contentType(pathname).replace(/;.*$/, '')

/** Whether a file is text, and so worth compressing. */
export const isText = (pathname: string): boolean => /charset=|\+xml$/.test(contentType(pathname))
