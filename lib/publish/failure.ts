/** How commands fail: a message on stderr and exit code 1. */
import { DataError } from '../timeline/problems'
import { isStopped } from './stopping'

/** An expected failure. The message is enough for the user; no stack trace is printed. */
export class CommandError extends Error {
  override name = 'CommandError'
}

const isExpected = (error: unknown): error is Error =>
  error instanceof CommandError || error instanceof DataError

/** Prints an error and sets exit code 1. Unexpected errors are printed with their stack trace. */
export const fail = (error: unknown): void => {
  if (isStopped()) return
  const text = isExpected(error) ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
