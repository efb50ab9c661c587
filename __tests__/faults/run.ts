/**
 * Puts one fault after the other (`faults.ts`) into a copy of the project and tells which tests notice.
 *
 *     npm run test:faults                       all of them; those that need a built site take minutes each
 *     npm run test:faults -- --quick            without those
 *     npm run test:faults -- ID ID              these alone
 *     npm run test:faults -- --all ID           with all tests of `npm test`, not only those that are said to notice
 *     npm run test:faults -- --check            only looks whether the list fits the code
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyProject, removeCopy } from './copy'
import { type Fault, faults } from './faults'
import { endTests, NOT_LOADED, type Outcome, runTests } from './jest'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** What of an entry does not fit the code. */
const misfits = ({ id, file, find, replace, caughtBy }: Fault, index: number): string[] => {
  const code = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  const count = code?.split(find).length ?? 0
  return [
    ...(faults.findIndex((fault) => fault.id === id) === index ? [] : ['another entry has the same id']),
    ...(code === undefined ? [`there is no ${file}`] : []),
    ...(code !== undefined && count !== 2
      ? [`"${find}" stands ${count - 1} times in ${file}, not once`]
      : []),
    ...(find === replace ? ['nothing is replaced'] : []),
    ...caughtBy.filter((test) => !existsSync(test)).map((test) => `there is no ${test}`),
  ].map((what) => `${id}: ${what}`)
}

const assertFit = (): void => {
  const found = faults.flatMap(misfits)
  if (found.length > 0)
    throw new Error(`Entries of __tests__/faults/faults.ts to mend:\n  ${found.join('\n  ')}`)
}

/** Whether the site has to be built to see the fault. */
const isSlow = ({ caughtBy }: Fault): boolean =>
  caughtBy.some((test) => /^__tests__\/(?:site|browser)\//.test(test))

const chosen = (ids: readonly string[], quick: boolean): Fault[] => {
  const unknown = ids.filter((id) => !faults.some((fault) => fault.id === id))
  if (unknown.length > 0) throw new Error(`There is no fault ${unknown.join(', ')}.`)
  return faults.filter((fault) => (ids.length === 0 || ids.includes(fault.id)) && !(quick && isSlow(fault)))
}

const SHOWN = 3

const failures = ({ names }: Outcome): string[] =>
  [...names].flatMap(([file, tests]) => [
    ...tests.slice(0, SHOWN).map((name) => `    ${file}: ${name}`),
    ...(tests.length > SHOWN ? [`    ${file}: and ${tests.length - SHOWN} more`] : []),
  ])

/** The tests have to pass before a fault can be the reason why one does not. */
const assertSound = async (dir: string, files: readonly string[], all: boolean): Promise<void> => {
  const outcome = await runTests(dir, files, all)
  if (outcome.stopped) throw new Error(`Without any fault the tests do not run: ${outcome.stopped}`)
  if (outcome.names.size > 0)
    throw new Error(['Without any fault, these fail:', ...failures(outcome)].join('\n'))
  const idle = files.filter((file) => !outcome.ran.has(file))
  if (idle.length > 0) throw new Error(`No project of Jest has ${idle.join(', ')}.`)
}

/** Whether every test file that is said to notice the fault does. */
const tryFault = async (dir: string, fault: Fault, all: boolean): Promise<boolean> => {
  const { id, file, find, replace, what, caughtBy } = fault
  const path = join(dir, file)
  const code = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    code.replace(find, () => replace),
  )
  const outcome = await runTests(dir, caughtBy, all)
  writeFileSync(path, code)
  // A fault may stop the build of the site, which is how its tests see it. Anything else that stops a run, and a test
  // file that does not load, proves nothing.
  const isStopped = outcome.stopped !== undefined && isSlow(fault)
  const caught = (test: string): boolean =>
    isStopped || outcome.names.get(test)?.some((name) => !name.startsWith(NOT_LOADED)) === true
  const silent = caughtBy.filter((test) => !caught(test))
  say(`${silent.length > 0 ? 'NOT CAUGHT' : 'caught    '}  ${id}: ${what}`)
  for (const line of failures(outcome)) say(line)
  if (outcome.stopped) say(`    no test could run: ${outcome.stopped}`)
  for (const test of silent) say(`    ${test} passes`)
  return silent.length === 0
}

/** Runs a task with a copy of the project, which is removed whatever happens. */
const withCopy = async (task: (dir: string) => Promise<void>): Promise<void> => {
  let dir: string | undefined
  const remove = (): void => {
    if (dir !== undefined) removeCopy(dir)
  }
  const interrupt = async (): Promise<void> => {
    await endTests()
    remove()
    process.exit(130)
  }
  // Before there is a copy, as making it takes a moment too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupt)
  try {
    dir = copyProject('.')
    await task(dir)
  } finally {
    remove()
  }
}

const tryFaults = async (dir: string, list: readonly Fault[], all: boolean): Promise<void> => {
  const files = [...new Set(list.flatMap(({ caughtBy }) => caughtBy))]
  await assertSound(dir, files, all)
  say(`Without any fault, ${all ? 'all tests pass' : `the tests pass (${files.length} files)`}.`)
  const missed: string[] = []
  for (const fault of list) if (!(await tryFault(dir, fault, all))) missed.push(fault.id)
  say(
    `Caught: ${list.length - missed.length} of ${list.length}. ${missed.map((id) => `Not: ${id}.`).join(' ')}`.trim(),
  )
  if (missed.length > 0) process.exitCode = 1
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, quick: { type: 'boolean' }, check: { type: 'boolean' } },
})
const { all = false, quick = false, check = false } = values
try {
  assertFit()
  if (check) say(`All ${faults.length} faults fit the code.`)
  else {
    const list = chosen(positionals, quick)
    await withCopy((dir) => tryFaults(dir, list, all))
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
