/** khal, a calendar program that keeps to iCalendar strictly. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { calendarPath } from '@/lib/addresses'
import { calendarEvents } from '@/lib/formats/calendar'
import { calendarUid } from '@/lib/formats/permanent-names'
import { dayOf } from '@/lib/timeline/dates'
import { siteDir } from '../setup/built-site'
import { type Client, findingOf } from './client'
import { printedBy, versionOf, workFolder } from './programs'
import { timeline } from './site'

const { site } = timeline

/** Settings for one calendar, with days as in the data. */
const settings = (folder: string): string => `
[calendars]
[[story]]
path = ${folder}/story
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = ${site.timeZone}
default_timezone = ${site.timeZone}
[sqlite]
path = ${folder}/khal.db
[default]
default_calendar = story
`

export const khal: Client = {
  name: 'khal',
  from: 'apt-get install khal',
  version: () => versionOf('khal', ['--version']),
  trials: [
    {
      what: 'every event of the calendars is there, on its day, by its title',
      run: () =>
        findingOf(site.languages, async (language) => {
          const folder = workFolder()
          const config = join(folder, 'config')
          writeFileSync(config, settings(folder))
          // It breaks lines at the width of a terminal.
          const env = { HOME: folder, LC_ALL: 'C.UTF-8', COLUMNS: '10000' }
          const ask = (...args: string[]) => printedBy('khal', ['-c', config, ...args], { env })
          await ask('import', '--batch', '-a', 'story', join(siteDir, calendarPath(language)))
          const printed = await ask('search', '--format', '{uid} {start-date} {title}', '')
          const events = calendarEvents(timeline)
          const expected = events.map(({ id, when, title }) =>
            [calendarUid(site, id, language), dayOf(when.earliest ?? ''), title[language]].join(' '),
          )
          const listed = printed.split('\n').filter(Boolean)
          return [
            ...expected
              .filter((line) => !listed.includes(line))
              .map((line) => `${language}: not there: ${line}`),
            ...listed
              .filter((line) => !expected.includes(line))
              .map((line) => `${language}: not expected: ${line}`),
          ]
        }),
    },
  ],
}
