// What an editor is told about a date that is not read: which part, and what to write instead.
import { parseWhen } from '@/lib/timeline/dates'
import { edtf } from '@/lib/timeline/fields'

const problemOf = (text: string): { allowed: string; fix: string } => {
  const { error } = edtf.safeParse(text)
  const [issue] = error?.issues ?? []
  return (issue as unknown as { params: { allowed: string; fix: string } })?.params
}

/** Dates of level 2, and others, each with the part that is named and how the advice begins. */
const rows: [text: string, part: string, fix: string][] = [
  ['[1960,1963]', 'a set of dates', 'write the first and the last date'],
  ['{1960..1963}', 'a set of dates', 'write the first and the last date'],
  ['Y-17E7', 'an exponent', 'write the year in full'],
  ['1950S2', 'significant digits', 'leave out S'],
  ['Y171010000S3', 'significant digits', 'leave out S'],
  ['2001-33', 'a part of a year', 'write 21 to 24 for spring to winter'],
  ['2001-25/2001-26', 'a part of a year', 'write 21 to 24 for spring to winter'],
  ['2004?-06', 'a mark on a part', 'put ~, ? or % behind the whole date'],
  ['2004-06-~11', 'a mark on a part', 'put ~, ? or % behind the whole date'],
  ['?2004-06', 'a mark on a part', 'put ~, ? or % behind the whole date'],
  ['1XXX', 'more than two unknown digits', 'write the first and the last date'],
  ['XXXX-12-25', 'more than two unknown digits', 'write the first and the last date'],
  ['156X-12-25', 'unknown digits in a place', 'write 196X'],
  ['1984-1X', 'unknown digits in a place', 'write 196X'],
  ['2025-05-20T10:00:30', 'a time without the offset', 'add the offset'],
  ['2025-05-20T10:00:30.5Z', 'a fraction of a second', 'leave out what is behind'],
  ['12345', '"12345" is not an EDTF date', 'write Y before a year'],
  ['20241217', '"20241217" is not an EDTF date', 'write Y before a year of five or more digits'],
  ['47', '"47" is not an EDTF date', 'write four digits'],
  ['-44', '"-44" is not an EDTF date', 'write four digits: 0047; 44 BC is -0043'],
  ['44 BC', '"44 BC" is not an EDTF date', 'write the year before Christ less one'],
  ['17.12.2024', '"17.12.2024" is not an EDTF date', 'write the year first'],
  ['17/12/2024', 'more than one "/"', 'write the year first'],
  ['2024.12.17', '"2024.12.17" is not an EDTF date', 'write hyphens between'],
  ['May 2025', '"May 2025" is not an EDTF date', 'write the month as a number'],
  ['MCMXCIX', 'is not an EDTF date', 'write the month as a number'],
  ['../..', 'no date at either end', 'write the date only as exactly'],
  ['2024-02-30', 'there is no 2024-02-30', 'write the date only as exactly'],
]

test.each(rows)('of %s, %s is named', (text, part, fix) => {
  const problem = problemOf(text)
  expect(problem.allowed).toContain(part)
  expect(problem.fix).toMatch(new RegExp(`^${fix.replace(/[?.]/g, '\\$&')}`))
})

test('what is advised is read', () => {
  const dates = rows.flatMap(([text]) => problemOf(text).fix.match(/-?\b(?:Y?\d{4,})[\dX~/-]*/g) ?? [])
  expect(dates.length).toBeGreaterThan(20)
  expect(dates.filter((date) => !parseWhen(date))).toEqual([])
})
