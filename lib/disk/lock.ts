/**
 * Lets one process at a time do something: a build of this folder, or a change of the data. The lock is a file with the
 * process that holds it. It is not taken from a process that is only slow or paused, as locks with a time limit are, but
 * at once from one that has ended.
 */
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { CommandError } from '../command-error'

/** `started` tells processes apart that have had the same number one after the other, where the system says it. */
type Holder = { pid: number; host: string; started?: string; task: string }

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

const attempt = <T>(work: () => T, expected: string): T | undefined => {
  try {
    return work()
  } catch (error) {
    if (codeOf(error) === expected) return undefined
    throw error
  }
}

/** When a process started: which start of the system, and ticks since then. Only Linux says it. */
const startOf = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name of the program, in brackets, may contain spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // One that has ended may wait for its parent to notice.
    if (fields[0] === 'Z') return undefined
    const ticks = fields[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`
  } catch {
    return undefined
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const parseHolder = (text: string): Holder | undefined => {
  try {
    const found: Holder = JSON.parse(text)
    return Number.isInteger(found.pid) ? found : undefined
  } catch {
    return undefined
  }
}

/** Of another machine, on a shared folder, nobody here knows whether it still runs. */
const hasEnded = ({ pid, host, started }: Holder): boolean =>
  host === hostname() && (!isRunning(pid) || (started !== undefined && startOf(pid) !== started))

const refusal = (file: string, holder: Holder | undefined, task: string): CommandError =>
  new CommandError(
    holder
      ? `${task} has to wait for ${holder.task} to end (process ${holder.pid}${holder.host === hostname() ? '' : ` on ${holder.host}`}). Nothing was written. Run it again then. If that has crashed, delete ${file}.`
      : `${task} has to wait: ${file} says that another command is running, but not which. Nothing was written. If none is, delete the file.`,
  )

/** Takes away the lock of a process that has ended. Another one may be doing the same. */
const clear = (file: string, text: string, mine: string): void => {
  const aside = `${mine}.ended`
  attempt(() => renameSync(file, aside), 'ENOENT')
  const moved = attempt(() => readFileSync(aside, 'utf8'), 'ENOENT')
  // Another process was faster, and this is its own lock.
  if (moved !== undefined && moved !== text) attempt(() => linkSync(aside, file), 'EEXIST')
  rmSync(aside, { force: true })
}

/** Removes what processes left here that were killed while they took the lock. */
const sweep = (file: string): void => {
  const begin = `${basename(file)}.`
  for (const name of readdirSync(dirname(file))) {
    const [, pid] = (name.startsWith(begin) && /^(\d+)(?:\.ended)?$/.exec(name.slice(begin.length))) || []
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(file), name), { force: true })
  }
}

/** Waits a moment. Returns its length in milliseconds. */
const pause = (): number => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  return 50
}

/**
 * Takes a lock. It is given back when the process exits at the latest.
 *
 * @param file in a folder that exists
 * @param task what is being done, such as `npm run import`
 * @param patience milliseconds to wait for another process
 * @returns a function that gives it back
 * @throws CommandError if another process has it
 */
const takeLock = (file: string, task: string, patience: number): (() => void) => {
  let left = patience
  const started = startOf(process.pid)
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    ...(started !== undefined && { started }),
    task,
  }
  const mine = `${file}.${process.pid}`
  try {
    writeFileSync(mine, JSON.stringify(holder))
    for (;;) {
      // A link to a complete file: nobody ever reads half a lock.
      if (attempt(() => linkSync(mine, file) ?? true, 'EEXIST')) break
      const text = attempt(() => readFileSync(file, 'utf8'), 'ENOENT')
      if (text === undefined) continue
      const other = parseHolder(text)
      if (other && hasEnded(other)) clear(file, text, mine)
      else if (left <= 0) throw refusal(file, other, task)
      else left -= pause()
    }
  } catch (error) {
    // A system error names the file of this process, which nobody knows.
    throw codeOf(error) === undefined ? error : Object.assign(error as Error, { path: file, dest: undefined })
  } finally {
    rmSync(mine, { force: true })
  }
  sweep(file)
  const release = (): void => {
    process.removeListener('exit', release)
    rmSync(file, { force: true })
  }
  process.once('exit', release)
  return release
}

/**
 * Does something while no other process does anything under the same lock.
 *
 * @param file of the lock
 * @param task what is being done, such as `npm run import`
 * @param patience milliseconds to wait for another process
 * @throws CommandError if another process has the lock; what `work` throws
 */
export const locked = <T>(file: string, task: string, work: () => T, patience = 0): T => {
  const release = takeLock(file, task, patience)
  let isLater = false
  try {
    const result = work()
    if (!(result instanceof Promise)) return result
    isLater = true
    return result.finally(release) as T
  } finally {
    if (!isLater) release()
  }
}
