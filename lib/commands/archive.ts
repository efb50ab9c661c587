/** `npm run archive`: gives sources a copy in the Wayback Machine. Run by hand; not part of a build. */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { CommandError } from '../command-error'
import { paceByHost, type Wait } from '../links/pace'
import type { RequestOptions } from '../links/request'
import { interfacesAt, keyHeader, type Wayback } from '../links/wayback'
import { fail } from '../publish/failure'
import { optionsFromEnvironment, readTimeline } from '../timeline/read'
import { archiveSources } from './archive-sources'

const usage = `npm run archive looks in the Wayback Machine for a copy of every source that has no archivedUrl, near the day
on which it was read, and writes what it finds. It can be ended at any time; the next run goes on.

  --save         ask it to make copies of pages that have none
  --dry-run      look only: write nothing, have no copies made
  --within DAYS  how far from the day of reading a copy may be; otherwise 365

ARCHIVE_ACCESS_KEY and ARCHIVE_SECRET_KEY are the keys of an account at archive.org, which --save needs.`

const SECOND = 1000

const argumentsOf = (args: string[]) => {
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({
      args,
      options: { save: flag, 'dry-run': flag, help: flag, within: { type: 'string', default: '365' } },
    })
    if (/^\d+$/.test(values.within)) return values
    throw new Error(`--within takes a number of days, not "${values.within}"`)
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

/** Another host than the archive: on this machine alone, as the keys go there. */
const originOf = ({ ARCHIVE_ORIGIN: origin }: NodeJS.ProcessEnv): string | undefined => {
  if (!origin) return undefined
  if (/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(origin)) return origin
  throw new CommandError(
    `ARCHIVE_ORIGIN is "${origin}", but may only be a host on this machine: it is for tests.`,
  )
}

const keysOf = ({ ARCHIVE_ACCESS_KEY: access, ARCHIVE_SECRET_KEY: secret }: NodeJS.ProcessEnv) => {
  if (access && secret) return keyHeader(access, secret)
  if (!access && !secret) return {}
  throw new CommandError('ARCHIVE_ACCESS_KEY and ARCHIVE_SECRET_KEY go together: set both or neither.')
}

/** The archive and how it is asked: below the three captures a minute that it allows those without an account. */
const waybackFor = (siteUrl: string, wait: Wait): Wayback => {
  const headers = { accept: 'application/json' }
  const common: Omit<RequestOptions, 'pace'> = {
    userAgent: `Mozilla/5.0 (compatible; copies of the sources of ${siteUrl}/)`,
    timeout: 60 * SECOND,
    wait,
    longestWait: 120 * SECOND,
  }
  return {
    ...interfacesAt(originOf(process.env)),
    lookUps: { ...common, headers, pace: paceByHost(5 * SECOND, wait) },
    saves: {
      ...common,
      headers: { ...headers, ...keysOf(process.env) },
      pace: paceByHost(20 * SECOND, wait),
    },
  }
}

/** Ends the pause after the last request, which nothing waits for any more. */
const end = new AbortController()

try {
  const { save, within, help, 'dry-run': dryRun } = argumentsOf(process.argv.slice(2))
  if (help) throw new CommandError(usage)
  const { dir } = optionsFromEnvironment()
  const wait: Wait = (milliseconds) => sleep(milliseconds, undefined, { signal: end.signal }).catch(() => {})
  const isDone = await archiveSources({
    dir,
    wayback: waybackFor(readTimeline().site.url, wait),
    within: Number(within),
    save,
    dryRun,
    say: (line) => process.stdout.write(`${line}\n`),
  })
  if (!isDone) process.exitCode = 1
} catch (error) {
  fail(error)
} finally {
  end.abort()
}
