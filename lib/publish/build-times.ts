/** Keeps how long the phases of a build took, for the estimate of the next one. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Times } from './phases'

const FILE = join('.cache', 'build-times.json')

/** What Next compiled is kept here. Without it, Next takes several times as long as with it. */
const COMPILED = join('.next', 'cache')

/** What the last build measured, as far as it says something about the next one. Empty before the first build. */
export const readTimes = (): Times => {
  try {
    const { compile, ...times }: Times = JSON.parse(readFileSync(FILE, 'utf8'))
    return existsSync(COMPILED) && compile ? { ...times, compile } : times
  } catch {
    return {}
  }
}

export const keepTimes = (times: Times): void => {
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(FILE, JSON.stringify(times))
}
