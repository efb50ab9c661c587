/** Shows how far a build is and how long it will still take, in one line that changes if the output is a terminal. */
import { type Counts, inWords, type Phase, secondsLeft, type Times } from './phases'

export type Progress = {
  /** Says how much there is to do in some phases. Later calls correct earlier ones. */
  expect: (counts: Partial<Counts>) => void
  /** Begins a phase and ends the one before. `step` is the text of a new step; without it, the step goes on. */
  begin: (phase: Phase, step?: string) => void
  /** Says how much of a phase is done. */
  count: (done: number, all: number) => void
  /** Ends the last phase. Returns the seconds and counts of all phases. */
  end: () => Times
}

/**
 * Next prints its progress for each quarter of the pages or once a minute: `Generating static pages (2/9)`.
 */
const GENERATED = /Generating static pages[^(]*\((\d+)\/(\d+)\)/

/**
 * Reports Next's progress.
 *
 * @returns a function that takes the output of Next, in chunks of any size
 */
export const followNext = ({ begin, count }: Pick<Progress, 'begin' | 'count'>): ((text: string) => void) => {
  let partial = ''
  return (text) => {
    const lines = (partial + text).split('\n')
    partial = lines.pop() ?? ''
    for (const line of lines) {
      if (line.includes('Compiled successfully')) begin('pages')
      const [, done, all] = GENERATED.exec(line) ?? []
      if (all === undefined) continue
      count(Number(done), Number(all))
      if (done === all) begin('export')
    }
  }
}

/** In a log, a step that takes long says so once in so many seconds. */
const LOG_INTERVAL = 60

type Options = {
  /** What the last build measured. */
  last?: Times
  /** How much there is to do, as far as that is known before the data is read. */
  counts: Counts
  /** Also say how long each phase took. */
  verbose?: boolean
}

/** Creates a `Progress` that writes to a stream such as `process.stdout`. */
export const progressOn = (
  stream: NodeJS.WriteStream,
  { last = {}, counts: first, verbose = false }: Options,
): Progress => {
  const now = (): number => performance.now() / 1000
  let counts = first
  const times: Partial<Record<Phase, Times[Phase]>> = {}
  let phase: Phase = 'check'
  let begun = now()
  let share = 0
  let counted = ''
  let step = ''
  let written = begun

  const line = (): string => {
    const left = secondsLeft(phase, { share, spent: now() - begun }, counts, last)
    return `${step}${counted}, about ${inWords(left)} left`
  }
  const show = (): void => {
    if (step === '') return
    if (stream.isTTY) stream.write(`\r\x1b[2K${line()}`)
    else if (now() - written > LOG_INTERVAL) stream.write(`  ${line()}\n`)
    else return
    written = now()
  }
  // Moves on while a phase has nothing to say. Does not keep the process alive.
  const clock = setInterval(show, 1000).unref()

  const finish = (): void => {
    const seconds = now() - begun
    times[phase] = { seconds, count: counts[phase] }
  }
  const endStep = (): void => {
    if (stream.isTTY && step !== '') stream.write(`\r\x1b[2K${step}${counted}\n`)
  }
  return {
    expect: (known) => {
      counts = { ...counts, ...known }
    },
    begin: (next, text) => {
      if (phase !== next) finish()
      phase = next
      begun = now()
      share = 0
      if (text === undefined) return
      endStep()
      counted = ''
      step = text
      if (stream.isTTY) show()
      else stream.write(`${line()}\n`)
      written = now()
    },
    count: (done, all) => {
      share = all > 0 ? done / all : 1
      counted = all > 0 ? `: ${done}/${all}` : ''
      show()
    },
    end: () => {
      clearInterval(clock)
      finish()
      endStep()
      if (verbose) {
        for (const [name, { seconds }] of Object.entries(times) as [string, { seconds: number }][]) {
          stream.write(`  ${name.padEnd(12)} ${seconds.toFixed(2).padStart(7)} s\n`)
        }
      }
      return times
    },
  }
}
