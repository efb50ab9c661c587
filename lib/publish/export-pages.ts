/** Has Next write the pages, in a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { CommandError } from '../command-error'
import { WorkerEnded } from '../worker-ended'
import { followNext, type Progress } from './progress'
import { stoppable } from './stopping'

/** Milliseconds after which a stopped Next is ended by force. */
const PATIENCE = 5000

/** Ends a process when the one that started it has ended, however: what runs on would write into the next build. */
const ORPHANS = `data:text/javascript,${encodeURIComponent("process.on('disconnect', () => process.exit(1))")}`

/** What Next prints if a signal ended one of its processes. */
const ENDED = /worker exited with code: null and signal: (\w+)/

/** What Next prints if another build of it runs in this folder. */
const BUSY = /Another next build process is already running/

/** How often to try again then, and after how many milliseconds. */
const TRIES = 15
const PAUSE = 1000

type Options = { dir: string; progress: Progress; verbose: boolean; signal?: AbortSignal }

/**
 * Exports the pages.
 *
 * @param dir the folder to export to
 * @param signal ends Next
 * @throws CommandError with what Next printed, if it fails; WorkerEnded if a signal ended it
 */
export const exportPages = async (options: Options): Promise<void> => {
  for (let left = TRIES; ; left -= 1) {
    options.signal?.throwIfAborted()
    const printed = await runNext(options)
    if (printed === undefined) return
    // The Next of a build that was killed ends as soon as it notices.
    if (left === 0 || !BUSY.test(printed))
      throw new CommandError(`Next could not build the pages:\n${printed}`)
    await sleep(PAUSE, undefined, options)
  }
}

/** Returns what Next printed, if it failed. */
const runNext = async ({ dir, progress, verbose, signal: abort }: Options): Promise<string | undefined> => {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    EXPORT_DIR: dir,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${ORPHANS}`,
  }
  const child = spawn(process.execPath, [next, 'build'], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const follow = followNext(progress)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (stream === child.stdout) follow(text)
      if (verbose) process.stdout.write(text)
    })
  }
  // Rejects if the process could not be started.
  const closed = once(child, 'close')
  const stop = (): Promise<unknown> => {
    child.kill()
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    return closed.finally(() => clearTimeout(force))
  }
  abort?.addEventListener('abort', () => void stop().catch(() => {}), { once: true })
  const [code, signal] = await stoppable(() => closed, stop)
  if (code === 0) return undefined
  const by = signal ?? ENDED.exec(printed)?.[1]
  if (by !== undefined) throw new WorkerEnded(`A process that writes pages was ended by ${by}.`)
  return printed
}
