/** Dates in French. */
import { fr as locale } from 'date-fns/locale/fr'
import type { DateWords, Precision } from './dictionary'

const UNCERTAIN = ' (date incertaine)'
const ABOUT = 'vers '

/** Adds the article that a date needs after a preposition. Months and years have none. */
const withArticle = (date: string, precision: Precision): string => {
  switch (precision) {
    case 'century':
    case 'day':
    case 'minute':
      return `le ${date}`
    case 'season':
      return date.startsWith(seasons.spring) ? `le ${date}` : `l’${date}`
    case 'decade':
      return date.startsWith('années ') ? `les ${date}` : date
    default:
      return date
  }
}

const seasons = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' } as const

const unknownParts = {
  day: 'jour inconnu',
  month: 'mois inconnu',
  'month-and-day': 'mois et jour inconnus',
} as const

/** A number in Roman digits, as centuries have it. */
const roman = (number: number): string => {
  const digits = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  const [value, digit] = digits.find(([least]) => number >= least) ?? [0, '']
  return value === 0 ? '' : digit + roman(number - value)
}

const partsOfDay = { morning: 'la matinée', afternoon: 'l’après-midi', evening: 'la soirée' } as const

/** `10:00` as `10 h`, `09:05` as `9 h 05`, `09:05:07` as `9 h 05 min 07 s`. */
export const frenchClock = (time: string): string =>
  time.replace(/^(\d\d):(\d\d)(?::(\d\d))?$/, (_, hour: string, minute: string, second: string | undefined) =>
    [
      Number(hour),
      'h',
      ...(minute === '00' && second === undefined ? [] : [minute]),
      ...(second === undefined ? [] : ['min', second, 's']),
    ].join('\u00a0'),
  )

export const dates: DateWords = {
  locale,
  // In French, date-fns formats the first of a month as `1er` and other days without a suffix.
  day: 'do MMMM yyyy',
  month: 'MMMM yyyy',
  year: 'yyyy',
  century: (number) => `${roman(number)}${number === 1 ? 'er' : 'e'} siècle`,
  decade: (year) => `années ${year}`,
  season: (name, year) => `${seasons[name]} ${year}`,
  era: { before: (date) => `${date} av.\u00a0J.-C.`, after: (date) => `${date} apr.\u00a0J.-C.` },
  partUnknown: (date, part) => `${date} (${unknownParts[part]})`,
  approximate: (date, precision) => `${ABOUT}${withArticle(date, precision)}`,
  uncertain: (date) => `${date}${UNCERTAIN}`,
  interval: (start, end) =>
    /^\d+$/.test(start) && /^\d+$/.test(end) ? `${start}-${end}` : `${start} – ${end}`,
  openInterval: (start, precision) => {
    if (!start.startsWith(ABOUT)) return `depuis ${withArticle(start, precision)}`
    const [date = '', ...after] = start.slice(ABOUT.length).split(UNCERTAIN)
    return `depuis ${date} environ${after.length > 0 ? UNCERTAIN : ''}`
  },
  openStart: (end) => `${end} ou avant`,
  unknownDate: 'date inconnue',
  partOfDay: (date, part) => `${date}, dans ${partsOfDay[part]}`,
  atTime: (date, time, offset) => `${date} à ${frenchClock(time)}, heure locale (${offset})`,
}
