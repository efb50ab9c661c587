/** Shows the progress of a build, in one updating line if the output is a terminal. */

export type Progress = {
  step: (text: string) => void
  count: (noun: string) => (done: number, all: number) => void
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
export const followNext = (progress: Pick<Progress, 'count'>): ((text: string) => void) => {
  let count: ReturnType<Progress['count']> | undefined
  let partial = ''
  return (text) => {
    const lines = (partial + text).split('\n')
    partial = lines.pop() ?? ''
    for (const line of lines) {
      const [, done, all] = GENERATED.exec(line) ?? []
      if (all === undefined) continue
      // The first line says 0 pages, and starts the clock for the estimate.
      count ??= progress.count('pages')
      if (Number(done) > 0) count(Number(done), Number(all))
    }
  }
}

const secondsLeft = (started: number, done: number, all: number): number =>
  done > 0 ? Math.ceil((((performance.now() - started) / done) * (all - done)) / 1000) : 0

/** Creates a `Progress` that writes to a stream such as `process.stdout`. */
export const progressOn = (stream: NodeJS.WriteStream): Progress => ({
  step: (text) => {
    stream.write(`${text}\n`)
  },
  count: (noun) => {
    const started = performance.now()
    return (done, all) => {
      const finished = done === all
      const line = `  ${noun} ${done}/${all}${finished ? '' : `, about ${secondsLeft(started, done, all)} s left`}`
      if (stream.isTTY) stream.write(`\r\x1b[2K${line}${finished ? '\n' : ''}`)
      else if (finished) stream.write(`${line}\n`)
    }
  },
})
