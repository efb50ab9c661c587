/** Ends a command that a signal stops: one line, the exit code of the signal, and nothing is left behind. */

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

type Stop = () => unknown

const running: Stop[] = []
let stopped = false
/** Whether a signal may still be the first one once more. */
let isEcho = true

/** Milliseconds in which npm passes on the Ctrl+C that a terminal sends to all. */
const ECHO = 1000

/** Whether a signal is ending this process. What fails from then on is no news. */
export const isStopped = (): boolean => stopped

/**
 * Runs something that has to be ended, or cleaned up after, if a signal stops this process.
 *
 * @param stop may return a promise, which is waited for
 */
export const stoppable = async <T>(work: () => Promise<T>, stop: Stop): Promise<T> => {
  running.push(stop)
  try {
    return await work()
  } finally {
    running.splice(running.indexOf(stop), 1)
  }
}

/**
 * From now on, Ctrl+C and other signals end this process in good order; the same signal again ends it at once.
 *
 * @param outcome what to say of the state that is left, as a sentence
 */
export const stopOnSignals = (outcome: () => string): void => {
  for (const [signal, code] of Object.entries(exitCodes)) {
    process.on(signal, async () => {
      if (stopped) {
        if (!isEcho) process.exit(code)
        return
      }
      stopped = true
      setTimeout(() => {
        isEcho = false
      }, ECHO)
      for (const stop of running.toReversed()) {
        try {
          await stop()
        } catch {
          // What cannot be ended or removed is no reason to leave the rest.
        }
      }
      // A terminal is in the middle of the line of progress.
      const line = `Stopped by ${signal === 'SIGINT' ? 'Ctrl+C' : signal}. ${outcome()}\n`
      process.stderr.write(process.stdout.isTTY ? `\n${line}` : line)
      process.exit(code)
    })
  }
}
