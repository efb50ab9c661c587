/** How a command ends when it could not do its work: the reason in words and exit code 1. */
import { DataError } from '../timeline/problems'

/** A failure whose message says everything the person at the terminal needs; no stack is shown. */
export class ToldError extends Error {
  override name = 'ToldError'
}

const isTold = (error: unknown): error is Error => error instanceof ToldError || error instanceof DataError

/** Prints the reason and lets the process end with exit code 1. */
export const fail = (error: unknown): void => {
  const text = isTold(error) ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
