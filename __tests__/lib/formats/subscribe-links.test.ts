import { feedReaders, googleCalendarUrl, webcalUrl } from '@/lib/formats/subscribe-links'

const feed = 'https://library.example/story/ko/feed.xml?a=1&b=2'

test.each(feedReaders.map(({ name, url }) => [name, url] as const))(
  '%s is given the whole address of the feed, encoded once',
  (_, url) => {
    expect(new URL(url(feed)).protocol).toBe('https:')
    expect(decodeURIComponent(url(feed))).toContain(feed)
    expect(url(feed)).toContain(encodeURIComponent(feed))
  },
)

test.each([
  ['https://library.example/ko/calendar.ics', 'webcal://library.example/ko/calendar.ics'],
  ['http://localhost:3000/ko/calendar.ics', 'webcal://localhost:3000/ko/calendar.ics'],
])('the webcal URL of %s is %s', (address, webcal) => {
  expect(webcalUrl(address)).toBe(webcal)
})

test('Google Calendar gets the webcal URL', () => {
  expect(new URL(googleCalendarUrl('https://library.example/ko/calendar.ics')).searchParams.get('cid')).toBe(
    'webcal://library.example/ko/calendar.ics',
  )
})
