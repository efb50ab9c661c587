/**
 * Dates in Arabic. Gregorian months have the names used from Egypt to the Gulf (`مايو`). Numbers use the
 * digits 0–9, as most Arabic news does, to match addresses, times and document numbers.
 */
import { ar as locale } from 'date-fns/locale/ar'
import type { DateWords } from './dictionary'

const CENTURIES = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي عشر',
  'الثاني عشر',
  'الثالث عشر',
  'الرابع عشر',
  'الخامس عشر',
  'السادس عشر',
  'السابع عشر',
  'الثامن عشر',
  'التاسع عشر',
  'العشرون',
  'الحادي والعشرون',
]

const century = (number: number): string => `القرن ${CENTURIES[number - 1] ?? number}`

/** The case that follows a noun or a preposition, where it is written. */
const oblique = (text: string): string => text.replace(/عشرون/g, 'عشرين')

/** The first two decades of a century have no proper name. */
const DECADES = [
  'العقد الأول من',
  'العقد الثاني من',
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
]

const decade = (year: number): string => {
  const name = DECADES[Math.floor((year % 100) / 10)]
  return name === undefined ? `عقد ${year}` : `${name} ${oblique(century(Math.floor(year / 100) + 1))}`
}

const seasons = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' } as const

const unknownParts = {
  day: 'اليوم غير معروف',
  month: 'الشهر غير معروف',
  'month-and-day': 'الشهر واليوم غير معروفين',
} as const

const partsOfDay = { morning: 'صباح', afternoon: 'بعد ظهر', evening: 'مساء' } as const

export const dates: DateWords = {
  locale,
  day: 'd MMMM yyyy',
  month: 'MMMM yyyy',
  year: 'yyyy',
  century,
  decade,
  season: (name, year) => `${seasons[name]} ${year}`,
  era: { before: (date) => `${date} ق.م`, after: (date) => `${date} م` },
  partUnknown: (date, part) => `${date} (${unknownParts[part]})`,
  approximate: (date) => `${date} تقريبًا`,
  uncertain: (date) => `${date} (تاريخ غير مؤكد)`,
  // In words, because a dash between two numbers leaves the reading direction open.
  interval: (start, end) => oblique(`من ${start} إلى ${end}`),
  openInterval: (start, precision) => oblique(`${precision === 'year' ? 'منذ عام' : 'منذ'} ${start}`),
  openStart: (end) => `${end} أو قبل ذلك`,
  unknownDate: 'تاريخ غير معروف',
  partOfDay: (date, part) => `${partsOfDay[part]} ${date}`,
  atTime: (date, time, offset) => `${date}، الساعة ${time} بالتوقيت المحلي (${offset})`,
}
