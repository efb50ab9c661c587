import nextJest from 'next/jest.js'
import { sites } from './__tests__/setup/sites.js'

const withNext = nextJest({ dir: './' })

/** @type {(config: import('jest').Config) => Promise<import('jest').Config>} */
const project = (config) =>
  withNext({
    testEnvironment: '<rootDir>/__tests__/setup/zoned-environment.ts',
    moduleNameMapper: {
      '^@/(.*)$': '<rootDir>/$1',
      // An ES module, which jest does not load; the package holds a CommonJS build beside it.
      '^ical\\.js$': '<rootDir>/node_modules/ical.js/dist/ical.es5.cjs',
    },
    ...config,
  })()

/** The unit tests, on a machine that stands in the given zone. */
const unit = (displayName, timeZone, tests = '{app,lib,public}/**/*') =>
  project({
    displayName,
    testMatch: [`<rootDir>/__tests__/${tests}.test.ts`],
    testEnvironmentOptions: { timeZone },
  })

/** Tests of a site as built; the sites are built once for all of them. */
const built = (displayName, builtSite, tests) =>
  project({
    displayName,
    testMatch: [`<rootDir>/__tests__/${tests}.test.ts`],
    globals: { builtSite },
    globalSetup: '<rootDir>/__tests__/setup/build-site.mjs',
  })

/** What holds for the site of any story; the other tests look at several sites by themselves, or need but one. */
const anySite =
  '{site/{calendar,cards,feeds,json,names,pages,search,sources},browser/{accessibility,feeds,pages,search,directions}}'

export default async () => ({
  projects: await Promise.all([
    unit('unit, west of UTC', 'America/Los_Angeles'),
    unit('unit, east of UTC', 'Asia/Seoul'),
    // What is made of dates again in UTC, where a machine's own zone goes unnoticed.
    unit('unit, in UTC', 'UTC', 'lib/{formats/{calendar*,ical-zone},timeline/dates*}'),
    project({ displayName: 'data', testMatch: ['<rootDir>/__tests__/data/**/*.test.ts'] }),
    built('site', sites.story, 'site/**/*'),
    built('browser', sites.story, 'browser/**/*'),
    built('example', sites.example, anySite),
  ]),
  reporters: ['default', '<rootDir>/__tests__/setup/summary-reporter.mjs'],
  // Builds and browsers are slow on a small machine; this is a way out of a hang, not a claim about speed.
  testTimeout: 120_000,
})
