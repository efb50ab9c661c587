/** Reads the form of the first TimelineJS as today's. */
import { z } from 'zod'
import { defined } from '../pick'
import type { RawDate } from './slide-date'

/**
 * A date of the first TimelineJS: `1888`, `-44`, `2012,1,26` or `2012,1,26,14,30`. Another text is returned as the year, whose
 * problem then shows all of it.
 */
const oldDate = (value: unknown): RawDate | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  const text = `${value}`.trim()
  if (!/^-?\d+(?:\s*,\s*\d+)*$|^\d{4}(?:[/-]\d+)+$/.test(text)) return { year: text }
  const [year, month, day, hour, minute, second] = text.split(/(?!^)\s*[,/-]\s*/)
  return defined({ year, month, day, hour, minute, second })
}

const oldSchema = z.looseObject({
  timeline: z.looseObject({ date: z.array(z.looseObject({})).min(1) }),
})

/** The form of the first TimelineJS, `{ "timeline": { "date": [ … ] } }`, in today's. Others are returned as they are. */
export const inTodaysForm = (value: unknown): { value: unknown; notes: string[] } => {
  const old = oldSchema.safeParse(value)
  if (!old.success) return { value, notes: [] }
  const { date, era, type: _, ...title } = old.data.timeline
  const events = date.map(({ startDate, endDate, headline, text, asset, tag, ...rest }) => {
    const { media, ...about } = (typeof asset === 'object' ? { ...asset } : { media: asset }) as Record<
      string,
      unknown
    >
    return defined({
      start_date: oldDate(startDate),
      end_date: oldDate(endDate),
      text: { headline, text },
      media: { ...about, url: media },
      group: tag,
      ...rest,
    })
  })
  return { value: { events, title, eras: era }, notes: ['read as the form of the first TimelineJS'] }
}
