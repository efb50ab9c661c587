/** An expected failure. The message is enough for the user; no stack trace is printed. */
export class CommandError extends Error {
  override name = 'CommandError'
}
