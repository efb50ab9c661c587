/** Programs of other people that tests use where they are installed. */
import { spawnSync } from 'node:child_process'

/** Whether a program answers; where it does not, the run says what is not tried for want of it. */
export const isInstalled = (program: string, ...question: string[]): boolean => {
  const found = spawnSync(program, question).status === 0
  if (!found) process.stderr.write(`Not tried with ${program}, which is not installed here.\n`)
  return found
}
