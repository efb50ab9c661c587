/**
 * Dates in Arabic: Gregorian months by the names that are read from Cairo to the Gulf (`مايو`), numbers in the digits
 * 0–9, as news in Arabic mostly has them: addresses, times and numbers of documents stand beside them.
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

/** The first two have no name of their own. */
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
  // In words: a dash between two numbers leaves open in which direction they are read.
  interval: (start, end) => `من ${start} إلى ${end}`,
  openInterval: (start) => (/^\d{4}(?!\d)/.test(start) ? `منذ عام ${start}` : `منذ ${start}`),
  partOfDay: (date, part) => `${partsOfDay[part]} ${date}`,
  atTime: (date, time, offset) => `${date}، الساعة ${time} بالتوقيت المحلي (${offset})`,
}
