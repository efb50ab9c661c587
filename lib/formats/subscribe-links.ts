/** Where the big readers and calendars take a subscription: an address with the feed's own inside. */

type Subscription = { name: string; url: (feed: string) => string }

/** Readers on the web, by their own names; each asks its user before it subscribes. */
export const feedReaders: readonly Subscription[] = [
  { name: 'Feedly', url: (feed) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}` },
  { name: 'Inoreader', url: (feed) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}` },
  { name: 'NewsBlur', url: (feed) => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}` },
  {
    name: 'The Old Reader',
    url: (feed) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(feed)}`,
  },
]

/** The address at which calendar programs offer to subscribe rather than to import once. */
export const webcalUrl = (calendar: string): string => calendar.replace(/^https?:/, 'webcal:')

/** Google Calendar's own way to subscribe; it is not documented and takes public addresses alone. */
export const googleCalendarUrl = (calendar: string): string =>
  `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcalUrl(calendar))}`
