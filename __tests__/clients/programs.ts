/** Programs of other people: whether they are there, run to their end, or running while something is tried. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

type Options = { cwd?: string; env?: Record<string, string>; input?: string }

export type Ended = { code: number | null; output: string; errors: string }

const folders: string[] = []
const running = new Set<ChildProcess>()

process.once('exit', () => {
  for (const child of running) child.kill()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own, until this process ends. */
export const workFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'))
  folders.push(folder)
  return folder
}

const start = (program: string, args: readonly string[], { cwd, env }: Options): ChildProcess => {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe' })
  running.add(child)
  return child.once('close', () => running.delete(child))
}

/**
 * Runs a program to its end.
 *
 * @throws Error if there is no such program
 */
export const run = (program: string, args: readonly string[], options: Options = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = start(program, args, options)
    const printed = { output: '', errors: '' }
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      printed.output += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      printed.errors += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...printed }))
    // A program may end before it has read all.
    child.stdin?.on('error', () => {}).end(options.input)
  })

/**
 * What a program prints.
 *
 * @throws Error with what it says, if it fails
 */
export const printedBy = async (
  program: string,
  args: readonly string[],
  options: Options = {},
): Promise<string> => {
  const { code, output, errors } = await run(program, args, options)
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${(errors || output).trim()}`)
  return output
}

/** The first number with a dot in what a program answers; undefined if it does not answer. */
export const versionOf = async (
  program: string,
  question: readonly string[],
  options: Options = {},
): Promise<string | undefined> => {
  const ended = await run(program, question, options).catch(() => undefined)
  if (ended?.code !== 0) return undefined
  return /\d+(?:\.\d+)+/.exec(ended.output + ended.errors)?.[0] ?? 'unknown'
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Half a minute, for a browser or a server on a busy machine. */
const ATTEMPTS = 300

/**
 * What a task gives as soon as it succeeds.
 *
 * @throws what the task throws, after the last attempt
 */
export const eventually = async <T>(task: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task()
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await wait(100)
    }
  }
}

/** Does a task while a program runs, and ends the program. What it prints is dropped. */
export const whileRunning = async <T>(
  program: string,
  args: readonly string[],
  options: Options,
  task: () => Promise<T>,
): Promise<T> => {
  const child = start(program, args, options)
  const ended = new Promise((resolve) => child.once('close', resolve))
  for (const stream of [child.stdout, child.stderr]) stream?.resume()
  try {
    return await task()
  } finally {
    child.kill()
    await ended
  }
}
