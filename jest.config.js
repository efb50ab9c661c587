import nextJest from 'next/jest.js'

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
const unit = (displayName, timeZone, tests = '{app,lib,public,share}/**/*') =>
  project({
    displayName,
    testMatch: [`<rootDir>/__tests__/${tests}.test.ts`],
    testEnvironmentOptions: { timeZone },
  })

/** Tests of the site as built, once for all of them. */
const built = (displayName) =>
  project({
    displayName,
    testMatch: [`<rootDir>/__tests__/${displayName}/**/*.test.ts`],
    globalSetup: '<rootDir>/__tests__/setup/build-site.mjs',
  })

export default async () => ({
  projects: await Promise.all([
    unit('unit, west of UTC', 'America/Los_Angeles'),
    unit('unit, east of UTC', 'Asia/Seoul'),
    // What is made of dates again in UTC, where a machine's own zone goes unnoticed.
    unit('unit, in UTC', 'UTC', 'lib/{formats/{calendar*,ical-zone},timeline/dates*}'),
    project({ displayName: 'data', testMatch: ['<rootDir>/__tests__/data/**/*.test.ts'] }),
    built('site'),
    built('browser'),
  ]),
  reporters: ['default', '<rootDir>/__tests__/setup/summary-reporter.mjs'],
  // Builds and browsers are slow on a small machine; this is a way out of a hang, not a claim about speed.
  testTimeout: 120_000,
})
