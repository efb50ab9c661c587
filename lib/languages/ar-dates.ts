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
  'العشرين',
  'الحادي والعشرين',
]

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
  const century = Math.floor(year / 100)
  const name = DECADES[Math.floor((year % 100) / 10)]
  return name === undefined ? `عقد ${year}` : `${name} القرن ${CENTURIES[century] ?? century + 1}`
}

const partsOfDay = { morning: 'صباح', afternoon: 'بعد ظهر', evening: 'مساء' } as const

export const dates: DateWords = {
  locale,
  day: 'd MMMM yyyy',
  month: 'MMMM yyyy',
  year: 'yyyy',
  decade,
  approximate: (date) => `${date} تقريبًا`,
  uncertain: (date) => `${date} (تاريخ غير مؤكد)`,
  // In words, because a dash between two numbers leaves the reading direction open.
  interval: (start, end) => `من ${start} إلى ${end}`,
  openInterval: (start) => (/^\d{4}(?!\d)/.test(start) ? `منذ عام ${start}` : `منذ ${start}`),
  partOfDay: (date, part) => `${partsOfDay[part]} ${date}`,
  atTime: (date, time, offset) => `${date}، الساعة ${time} بالتوقيت المحلي (${offset})`,
}
