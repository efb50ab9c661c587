/** How commands fail: a message on stderr and exit code 1. */
import { CommandError } from '../command-error'
import { systemWords } from '../disk/system-words.js'
import { DataError } from '../timeline/problems'
import { isStopped } from './stopping'

const isExpected = (error: unknown): error is Error =>
  error instanceof CommandError || error instanceof DataError

const textOf = (error: unknown): string => {
  if (isExpected(error)) return error.message
  return systemWords(error) ?? (error instanceof Error && error.stack ? error.stack : String(error))
}

/** Prints an error and sets exit code 1. Faults of the program are printed with their stack trace. */
export const fail = (error: unknown): void => {
  if (isStopped()) return
  process.stderr.write(`${textOf(error)}\n`)
  process.exitCode = 1
}
