/** The kinds of test projects that the configurations of jest put together. */
import nextJest from 'next/jest.js'
import { clockTests, propertyTests } from './chosen-tests.js'

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
    // Not the others: what was built or measured can be hundreds of thousands of files.
    roots: ['__tests__', 'app', 'lib', 'public'].map((folder) => `<rootDir>/${folder}`),
    ...config,
  })()

const root = '<rootDir>/__tests__'
const unitFolders = ['app', 'lib', 'public']

/** Tests in these folders or files; those named `*.deep.test.ts` run in a deep run alone. */
const matching = (tests, isDeep) => [
  ...tests.map((test) => `${root}/${test}.test.ts`),
  ...(isDeep ? [] : ['!**/*.deep.test.ts']),
]

/** A run of projects, in full or as a sample. */
export const runOf = (isDeep) => {
  const globals = { isDeepRun: isDeep }

  /** Tests of functions, on a machine that stands in the given zone. */
  const unit = (displayName, timeZone) =>
    project({
      displayName,
      globals,
      testMatch: matching([`{${unitFolders}}/**/*`], isDeep),
      testEnvironmentOptions: { timeZone },
    })

  /** A short run leaves out what uses dates only through these. */
  const datedFolders = isDeep
    ? unitFolders
    : ['cards', 'editing', 'formats', 'publish', 'share', 'site', 'timeline'].map((room) => `lib/${room}`)

  const testsBy = (choose, folders) =>
    choose(folders.map((folder) => `__tests__/${folder}`)).map((path) => `<rootDir>/${path}`)

  /** Those of them that dates matter to, in another zone. */
  const clock = async (displayName, timeZone) => ({
    ...(await unit(displayName, timeZone)),
    testMatch: [...testsBy(clockTests, datedFolders), ...matching([], isDeep)],
  })

  /** Those of them that try values without end, with new ones. */
  const search = async (displayName) => ({
    ...(await unit(displayName, 'Asia/Seoul')),
    globals: { ...globals, isSearchRun: true },
    testMatch: testsBy(propertyTests, unitFolders),
  })

  /** Tests of the data: of any that stands in `data`, and of the very story that does, with which they go. */
  const data = () =>
    project({ displayName: 'data', globals, testMatch: matching(['{data,story}/**/*'], isDeep) })

  /** Tests of a site as built. */
  const built = (displayName, builtSite, tests) =>
    project({
      displayName,
      globals: { ...globals, builtSite },
      testMatch: matching(tests, isDeep),
      globalSetup: `${root}/setup/build-sites.mjs`,
      globalTeardown: `${root}/setup/close-browser.mjs`,
    })

  /** @type {(projects: Promise<import('jest').Config>[]) => Promise<import('jest').Config>} */
  const config = async (projects) => ({
    projects: await Promise.all(projects),
    reporters: ['default', `${root}/setup/summary-reporter.mjs`],
    // The builds and the browser have processes of their own, but not while these run.
    maxWorkers: '100%',
    // Builds and browsers are slow on a small machine; this is a way out of a hang, not a claim about speed.
    testTimeout: 120_000,
  })

  return { unit, clock, search, data, built, config }
}
