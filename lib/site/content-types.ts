/** The content types that hosts tend to get wrong, by file ending. */

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json; charset=utf-8',
  opml: 'text/x-opml; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
  zip: 'application/zip',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  SHA256SUMS: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  // By these two Zotero's button in the browser knows a file to import.
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
}

/** The content type of a path; for a folder, that of its page. */
export const contentType = (pathname: string): string | undefined => {
  const name = pathname.endsWith('/') ? 'index.html' : pathname
  if (name.endsWith('.schema.json')) return 'application/schema+json; charset=utf-8'
  const [ending] = /(?:\.[^./]+|(?:^|\/)SHA256SUMS)$/.exec(name) ?? []
  return ending && types[ending.replace(/^[./]/, '')]
}
