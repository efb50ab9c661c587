/** Reads times of day as people write them. */
import { asciiDigits } from './digits'
import type { RawDate } from './slide-date'

/** A time of day: `15:30`, `14.30`, `10h30`, `0730`, `15:30:00`, with or without `PM`. */
const CLOCK =
  /^(\d{1,2})(?:\s?[:.h]\s?(\d{2})|(?<=^\d{2})(\d{2}))?(?:[:.](\d{2}))?\s*(?:h|uhr)?\s*(?:([ap])\.?\s?m?\.?)?$/i

/** The same in Korean: `오후 7시 30분`, `19시`. */
const KOREAN_CLOCK = /^(?:(오전)|(오후))?\s*(\d{1,2})(?:\s*시(?:\s*(\d{1,2})\s*분)?|:(\d{2}))$/

/** Parses a time of day. Other text is returned as the hour, which then fails validation. */
export const timeOf = (text: string): Pick<RawDate, 'hour' | 'minute' | 'second'> => {
  if (text === '') return {}
  const plain = asciiDigits(text)
  const [, hour, apart, together, second, half] = CLOCK.exec(plain) ?? []
  const [, morning, afternoon, ofDay, inWords, afterColon] = KOREAN_CLOCK.exec(plain) ?? []
  const read = hour ?? ofDay
  if (read === undefined) return { hour: text, minute: 0 }
  const isAfternoon = half?.toLowerCase() === 'p' || afternoon !== undefined
  const hasHalf = half !== undefined || morning !== undefined || isAfternoon
  const minute = apart ?? together ?? inWords ?? afterColon ?? '00'
  // "14:30 PM" has an hour that no half of a day has: it stays as it is.
  return {
    hour: hasHalf && Number(read) <= 12 ? (Number(read) % 12) + (isAfternoon ? 12 : 0) : read,
    minute,
    second,
  }
}
