/** Notations of dates that are not read, each with what it is and what to write instead. */

type Unread = Readonly<{ pattern: RegExp; fix: string; what?: string }>

const ASK_FOR_SPAN = 'write the first and the last date that are possible: 1960/1963'

/** The first that matches counts. Those with `what` are EDTF: level 2, or what the site cannot place in time. */
const unread: readonly Unread[] = [
  { pattern: /^[[{]/, what: 'a set of dates, of EDTF level 2', fix: ASK_FOR_SPAN },
  {
    pattern: /^Y-?\d+E/,
    what: 'an exponent, of EDTF level 2',
    fix: 'write the year in full, up to twelve digits: Y170000000',
  },
  {
    pattern: /^(?:Y-?\d+(?:E\d+)?|\d{4})S\d+$/,
    what: 'significant digits, of EDTF level 2',
    fix: 'leave out S and what follows; write 195X for a decade, 19XX for a century',
  },
  {
    pattern: /^-?\d{4}-(?:2[5-9]|3\d|4[01])/,
    what: 'a part of a year of EDTF level 2, such as a quarter or a season of one hemisphere',
    fix: 'write 21 to 24 for spring to winter, or the months: 2001-04/2001-06',
  },
  {
    pattern: /[?~%](?=[\d-])|-[?~%]/,
    what: 'a mark on a part of the date, of EDTF level 2',
    fix: 'put ~, ? or % behind the whole date: 2004-06~',
  },
  { pattern: /^-?\d?XXX/, what: 'a year with more than two unknown digits', fix: ASK_FOR_SPAN },
  {
    pattern: /^-?(?=.*X)[\dX]{4}(?!\p{L})/u,
    what: 'unknown digits in a place of EDTF level 2',
    fix: 'write 196X, 19XX, 1962-XX, 1962-03-XX or 1962-XX-XX, or the first and the last date: 1962-03/1962-04',
  },
  {
    pattern: /T\d{2}:\d{2}(?::\d{2})?$/,
    what: 'a time without the offset from UTC',
    fix: 'add the offset from UTC of the place, such as -04:00',
  },
  {
    pattern: /T\d{2}:\d{2}:\d{2}[.,]\d/,
    what: 'a fraction of a second',
    fix: 'leave out what is behind the seconds',
  },
  {
    pattern: /^\d{5,}$/,
    fix: 'write Y before a year of five or more digits: Y12345; write a date with hyphens: 2024-12-17',
  },
  {
    pattern: /^\d{1,2}([./-])\d{1,2}\1\d{4}$/,
    fix: 'write the year first, then month and day: 2024-12-17',
  },
  {
    pattern: /^\d{4}([./])\d{1,2}(\1\d{1,2})?\.?$/,
    fix: 'write hyphens between, and two digits each: 2024-12-17',
  },
  { pattern: /^-?\d{1,3}$/, fix: 'write four digits: 0047; 44 BC is -0043' },
  {
    pattern: /\b(?:BCE?|B\.C\.)/i,
    fix: 'write the year before Christ less one, behind a minus, in four digits: 44 BC is -0043',
  },
  {
    pattern: /\p{L}{3}/u,
    fix: 'write the month as a number behind the year: 2025-05, 2025-05-20',
  },
]

/** What a text has that is not read, and what to write instead. Undefined for other texts. */
export const unreadForm = (text: string): Unread | undefined =>
  unread.find(({ pattern }) => pattern.test(text))
