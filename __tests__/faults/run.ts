/**
 * Puts one fault after the other (`faults.ts`) into a copy of the project and tells which tests notice.
 *
 *     npm run test:faults                       all of them; those that need a built site take some minutes each
 *     npm run test:faults -- --quick            without those
 *     npm run test:faults -- ID ID              these alone
 *     npm run test:faults -- --all ID           runs all tests, not only those that are said to notice
 *     npm run test:faults -- --check            only looks whether the list fits the code
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { copyProject, removeCopy } from './copy'
import { type Fault, faults } from './faults'
import { endTests, type Outcome, runTests } from './jest'

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

const chosen = (ids: readonly string[], quick: boolean): Fault[] => {
  const unknown = ids.filter((id) => !faults.some((fault) => fault.id === id))
  if (unknown.length > 0) throw new Error(`There is no fault ${unknown.join(', ')}.`)
  return faults.filter(({ id, depth }) => (ids.length === 0 || ids.includes(id)) && !(quick && depth))
}

const SHOWN = 3

const failures = ({ names }: Outcome): string[] =>
  [...names].flatMap(([file, tests]) => [
    ...tests.slice(0, SHOWN).map((name) => `    ${file}: ${name}`),
    ...(tests.length > SHOWN ? [`    ${file}: and ${tests.length - SHOWN} more`] : []),
  ])

/** The tests have to pass before a fault can be the reason why one does not. */
const assertSound = async (dir: string, files: readonly string[]): Promise<void> => {
  const outcome = await runTests(dir, files)
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
  const outcome = await runTests(dir, all ? [] : caughtBy)
  writeFileSync(path, code)
  const silent = outcome.stopped ? [] : caughtBy.filter((test) => !outcome.names.has(test))
  say(`${silent.length > 0 ? 'NOT CAUGHT' : 'caught    '}  ${id}: ${what}`)
  for (const line of failures(outcome)) say(line)
  if (outcome.stopped) say(`    no test could run: ${outcome.stopped}`)
  for (const test of silent) say(`    ${test} passes`)
  return silent.length === 0
}

/** Runs a task with a copy of the project, which is removed whatever happens. */
const withCopy = async (task: (dir: string) => Promise<void>): Promise<void> => {
  const dir = copyProject('.')
  const interrupt = async (): Promise<void> => {
    await endTests()
    removeCopy(dir)
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupt)
  try {
    await task(dir)
  } finally {
    removeCopy(dir)
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, quick: { type: 'boolean' }, check: { type: 'boolean' } },
})
try {
  assertFit()
  const list = chosen(positionals, values.quick === true)
  if (values.check) say(`${faults.length} faults, each of which fits the code.`)
  else
    await withCopy(async (dir) => {
      const files = [...new Set(list.flatMap(({ caughtBy }) => caughtBy))]
      await assertSound(dir, values.all ? [] : files)
      say(`Without any fault, ${values.all ? 'all tests' : `${files.length} test files`} pass.`)
      const missed: string[] = []
      for (const fault of list) if (!(await tryFault(dir, fault, values.all === true))) missed.push(fault.id)
      const end = missed.length > 0 ? `, ${missed.length} not: ${missed.join(', ')}` : ''
      say(`${list.length} faults: ${list.length - missed.length} caught${end}.`)
      if (missed.length > 0) process.exitCode = 1
    })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
