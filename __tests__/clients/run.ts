/**
 * Has those programs of other people that are here read the built site, and says which are not.
 *
 *     npm run test:clients                     all of them, with `out/` or the folder in OUT_DIR
 *     npm run test:clients -- nginx khal       these alone
 *
 * Ends with 1 if one failed. One that is not there has neither passed nor failed.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Client, Finding, Trial } from './client'

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

type Result = 'passed' | 'FAILED' | 'absent'

const WIDTHS = [20, 12, 74]

const sayRow = (cells: readonly string[]): void =>
  say(cells.map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0)).join(' '))

/** A trial that looked at nothing has shown nothing. */
const tried = async ({ run }: Trial, origin: string): Promise<Finding> => {
  try {
    const finding = await run(origin)
    return finding.seen > 0 ? finding : { seen: 0, wrong: ['there was nothing to look at'] }
  } catch (error) {
    return { seen: 0, wrong: [error instanceof Error ? error.message : String(error)] }
  }
}

const SHOWN = 12

const tryClient = async ({ name, from, version, trials }: Client, origin: string): Promise<Result[]> => {
  const found = await version()
  if (found === undefined) {
    sayRow([name, '–', from, 'absent'])
    return ['absent']
  }
  const results: Result[] = []
  for (const trial of trials) {
    const { seen, wrong } = await tried(trial, origin)
    const result = wrong.length === 0 ? 'passed' : 'FAILED'
    sayRow([name, found, `${trial.what} (${seen})`, result])
    for (const line of wrong.slice(0, SHOWN)) say(`    ${line}`)
    if (wrong.length > SHOWN) say(`    and ${wrong.length - SHOWN} more`)
    results.push(result)
  }
  return results
}

const dir = process.env.OUT_DIR || 'out'

const main = async (names: readonly string[]): Promise<void> => {
  if (!existsSync(join(dir, '_headers'))) {
    throw new Error(`There is no site in ${dir}/. Build it (npm run build), or name its folder in OUT_DIR.`)
  }
  // Servers are there on Debian, where people other than root may not find them.
  process.env.PATH += `${delimiter}/usr/sbin`
  globalThis.builtSite = { dir, data: process.env.TIMELINE_DATA || 'data' }
  const { clients } = await import('./clients')
  const unknown = names.filter((name) => !clients.some((client) => client.name === name))
  if (unknown.length > 0) {
    const known = clients.map(({ name }) => name).join(', ')
    throw new Error(`There is no client ${unknown.join(', ')}. There are: ${known}.`)
  }
  const { withServer } = await import('./site')
  const results: Result[] = []
  sayRow(['client', 'version', 'what was tried (how many), or how to get it', 'result'])
  for (const client of clients) {
    if (names.length > 0 && !names.includes(client.name)) continue
    results.push(...(await withServer((origin) => tryClient(client, origin))))
  }
  const count = (result: Result): number => results.filter((one) => one === result).length
  say(`${count('passed')} passed, ${count('FAILED')} failed, ${count('absent')} absent`)
  if (count('FAILED') > 0) process.exitCode = 1
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
try {
  await main(parseArgs({ allowPositionals: true }).positionals)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
