/** Links that subscribe to a feed or calendar in popular services. */

type Subscription = { name: string; url: (feed: string) => string }

/** Web feed readers. Each asks for confirmation before it subscribes. */
export const feedReaders: readonly Subscription[] = [
  { name: 'Feedly', url: (feed) => `https://feedly.com/i/subscription/feed/${encodeURIComponent(feed)}` },
  { name: 'Inoreader', url: (feed) => `https://www.inoreader.com/?add_feed=${encodeURIComponent(feed)}` },
  { name: 'NewsBlur', url: (feed) => `https://www.newsblur.com/?url=${encodeURIComponent(feed)}` },
  {
    name: 'The Old Reader',
    url: (feed) => `https://theoldreader.com/feeds/subscribe?url=${encodeURIComponent(feed)}`,
  },
]

/** The `webcal:` URL of a calendar, with which calendar programs offer to subscribe instead of importing once. */
export const webcalUrl = (calendar: string): string => calendar.replace(/^https?:/, 'webcal:')

/** Subscribes in Google Calendar. Undocumented, and works only for publicly reachable calendars. */
export const googleCalendarUrl = (calendar: string): string =>
  `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcalUrl(calendar))}`
