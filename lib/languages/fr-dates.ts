/** Dates in French. */
import { fr as locale } from 'date-fns/locale/fr'
import type { DateWords } from './dictionary'

const UNCERTAIN = ' (date incertaine)'
const ABOUT = 'vers '

/** Adds the article that days and decades need after a preposition. Months and years have none. */
const withArticle = (date: string): string => {
  if (/^(?:\d{1,2}|1er) \p{Letter}/u.test(date)) return `le ${date}`
  return date.startsWith('années ') ? `les ${date}` : date
}

const partsOfDay = { morning: 'la matinée', afternoon: 'l’après-midi', evening: 'la soirée' } as const

/** `10:00` as `10 h`, `09:05` as `9 h 05`. */
export const frenchClock = (time: string): string =>
  time.replace(/^(\d\d):(\d\d)$/, (_, hour: string, minute: string) =>
    [Number(hour), 'h', ...(minute === '00' ? [] : [minute])].join('\u00a0'),
  )

export const dates: DateWords = {
  locale,
  // In French, date-fns formats the first of a month as `1er` and other days without a suffix.
  day: 'do MMMM yyyy',
  month: 'MMMM yyyy',
  year: 'yyyy',
  decade: (year) => `années ${year}`,
  approximate: (date) => `${ABOUT}${withArticle(date)}`,
  uncertain: (date) => `${date}${UNCERTAIN}`,
  interval: (start, end) =>
    /^\d+$/.test(start) && /^\d+$/.test(end) ? `${start}-${end}` : `${start} – ${end}`,
  openInterval: (start) => {
    if (!start.startsWith(ABOUT)) return `depuis ${withArticle(start)}`
    const [date = '', ...after] = start.slice(ABOUT.length).split(UNCERTAIN)
    return `depuis ${date} environ${after.length > 0 ? UNCERTAIN : ''}`
  },
  partOfDay: (date, part) => `${date}, dans ${partsOfDay[part]}`,
  atTime: (date, time, offset) => `${date} à ${frenchClock(time)}, heure locale (${offset})`,
}
