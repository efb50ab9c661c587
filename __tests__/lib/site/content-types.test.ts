import { contentType } from '@/lib/site/content-types'

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
  ['/data/v1/sources.bib', 'application/x-bibtex; charset=utf-8'],
  ['/en/events/the-flood/citation.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/data/v1/sources.csl.json', 'application/json; charset=utf-8'],
  ['/icon.svg', 'image/svg+xml'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['/robots', undefined],
  ['/en', undefined],
  ['/a.folder/html', undefined],
])('%s is served as %s', (path, type) => {
  expect(contentType(path)).toBe(type)
})
