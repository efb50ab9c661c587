/**
 * `npm run test:deep`: all tests again in full, in other zones and on another story, and those that take long by their
 * nature, which are named `*.deep.test.ts`.
 */
import { runOf } from './__tests__/setup/projects.js'
import { sites } from './__tests__/setup/sites.js'

const { unit, clock, data, built, config } = runOf(true)

/** What holds for the site of any story; the other tests look at several sites by themselves, or need but one. */
const anySite = [
  'site/{calendar,cards,feeds,json,names,pages,search,sources}',
  'browser/{accessibility,feeds,pages,search,directions}',
]

export default () =>
  config([
    unit('unit, east of UTC', 'Asia/Seoul'),
    // A machine's own zone goes unnoticed there.
    clock('dates, in UTC', 'UTC'),
    data(),
    built('site', sites.story, ['site/**/*']),
    built('browser', sites.story, ['browser/**/*']),
    built('example', sites.example, anySite),
  ])
