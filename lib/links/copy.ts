/** Copies of pages in the Wayback Machine: their address, their date, and the distance from the day a source was read. */
import { parseWhen } from '../timeline/dates'

/** A copy as listed by the archive. */
export type Snapshot = {
  /** The moment in UTC, `YYYYMMDDhhmmss`. */
  timestamp: string
  /** The address that was copied. */
  original: string
  /** The HTTP status of the page. */
  status: string
}

/** The fields of a source that are used here. */
export type Target = { url: string; accessed: string }

const TIMESTAMP = /^(\d{4})(\d\d)(\d\d)\d{6}$/

const MILLISECONDS_A_DAY = 86_400_000

const dayNumber = (day: string): number => Date.parse(day) / MILLISECONDS_A_DAY

/** The calendar day of a copy in UTC. */
const dayOfCopy = (timestamp: string): string => timestamp.replace(TIMESTAMP, '$1-$2-$3')

const isTimestamp = (text: string): boolean =>
  TIMESTAMP.test(text) && !Number.isNaN(dayNumber(dayOfCopy(text)))

/** First and last possible day of reading; `accessed` may name only a month. */
const accessBounds = (accessed: string): { first: number; last: number } => parseWhen(accessed).days

/** The middle of the possible days, `YYYYMMDD`, for look-ups of the nearest copy. */
export const targetDay = ({ accessed }: Target): string => {
  const { first, last } = accessBounds(accessed)
  const middle = new Date(Math.floor((first + last) / 2) * MILLISECONDS_A_DAY)
  return middle.toISOString().slice(0, 10).replaceAll('-', '')
}

/** Days from access to copy. Negative if the copy is older, 0 within the possible days of access. */
export const daysApart = (timestamp: string, { accessed }: Target): number => {
  const { first, last } = accessBounds(accessed)
  const day = dayNumber(dayOfCopy(timestamp))
  return day < first ? day - first : Math.max(0, day - last)
}

/** `copy of 2026-11-12, 3 days before it was read` */
export const formatCopy = (timestamp: string, source: Target): string => {
  const apart = daysApart(timestamp, source)
  const days = `${Math.abs(apart)} day${Math.abs(apart) === 1 ? '' : 's'}`
  const when = apart === 0 ? `from when it was read` : `${days} ${apart < 0 ? 'before' : 'after'} it was read`
  return `copy of ${dayOfCopy(timestamp)}, ${when}`
}

/** The address without its fragment, which servers never see. */
export const withoutFragment = (url: string): string => url.split('#')[0] ?? url

/**
 * Normalizes an address like the archive does for look-ups: ignores the scheme, `www.`, default ports,
 * trailing slashes and the order of query parameters.
 */
const lookUpKey = (address: string): string => {
  const { hostname, port, pathname, search } = new URL(address)
  const path = pathname.replace(/\/+$/, '')
  const query = search.slice(1).split('&').sort().join('&')
  const text = `${hostname.replace(/^www\./, '')}:${port}${path}?${query}`
  return text.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
}

/** Whether two addresses refer to the same page. */
export const isSameAddress = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && lookUpKey(one) === lookUpKey(other)

/** The timestamp of the nearest copy of the page itself, not of another address, a redirect or an error. */
export const nearestCopy = (snapshots: readonly Snapshot[], source: Target): string | undefined =>
  snapshots
    .filter(({ timestamp, original, status }) => {
      return status === '200' && isTimestamp(timestamp) && isSameAddress(original, source.url)
    })
    .map(({ timestamp }) => timestamp)
    .sort((a, b) => Math.abs(daysApart(a, source)) - Math.abs(daysApart(b, source)))[0]

/** The address of a copy. Only the timestamp comes from the archive's response. */
export const copyUrl = (timestamp: string, { url }: Target): string =>
  `https://web.archive.org/web/${timestamp}/${withoutFragment(url)}`
