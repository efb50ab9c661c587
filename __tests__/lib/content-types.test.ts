import { contentType, isText } from '@/lib/content-types'

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/ko/', 'text/html; charset=utf-8'],
  ['/ko/index.html', 'text/html; charset=utf-8'],
  ['/ko/feed.xml', 'application/xml; charset=utf-8'],
  ['/ko/calendar.ics', 'text/calendar; charset=utf-8'],
  ['/en/events/the-flood/event.ics', 'text/calendar; charset=utf-8'],
  ['/ko/feed.json', 'application/json; charset=utf-8'],
  ['/feeds.opml', 'text/x-opml; charset=utf-8'],
  ['/feed.css', 'text/css; charset=utf-8'],
  ['/data/v1/timeline.json', 'application/json; charset=utf-8'],
  ['/data/v1/timeline.schema.json', 'application/schema+json; charset=utf-8'],
  ['/en/cards/the-flood.png', 'image/png'],
  ['/data/v1/events.csv', 'text/csv; charset=utf-8'],
  ['/data/v1/record.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['/data/v1/sources.bib', 'application/x-bibtex; charset=utf-8'],
  ['/en/events/the-flood/citation.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/data/v1/sources.csl.json', 'application/json; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml'],
  ['/fonts/0123456789ab/record-sans.woff2', 'font/woff2'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['/robots', 'application/octet-stream'],
  ['/en', 'application/octet-stream'],
  ['/constructor', 'application/octet-stream'],
  ['/a.folder/html', 'application/octet-stream'],
])('%s is served as %s', (path, type) => {
  expect(contentType(path)).toBe(type)
})

test.each([
  ['/ko/', true],
  ['/icon.svg', true],
  ['/data/v1/record.xlsx', false],
  ['/data/v1/sources.bib', true],
  ['/manifest.webmanifest', true],
  ['/en/cards/the-flood.png', false],
  ['/images/roof-640.webp', false],
  ['/press/the-flood.zip', false],
  ['/fonts/0123456789ab/record-sans.woff2', false],
  ['/robots', false],
])('that %s is text is %s', (path, expected) => {
  expect(isText(path)).toBe(expected)
})
