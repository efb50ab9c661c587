/** `npm test`: all that matters, in a few minutes. What takes longer is in jest.deep.config.js. */
import { runOf } from './__tests__/setup/projects.js'
import { sites } from './__tests__/setup/sites.js'

const { unit, clock, data, built, config } = runOf(false)

export default () =>
  config([
    unit('unit, west of UTC', 'America/Los_Angeles'),
    clock('dates, east of UTC', 'Asia/Seoul'),
    data(),
    built('site', sites.story, ['site/**/*']),
    built('browser', sites.story, ['browser/**/*']),
    // What another story has and the first one has not: languages from right to left, pictures.
    built('small site', sites.small, [
      'site/{cards,feeds,fonts,pages,typography}',
      'browser/{accessibility,directions}',
    ]),
  ])
