/** Tells the person at the terminal what is going on, in one line where the terminal can rewrite it. */

export type Progress = {
  step: (text: string) => void
  count: (noun: string) => (done: number, all: number) => void
}

/** Next's own word for how far it is, at each quarter of the pages or once a minute: `Generating static pages (2/9)`. */
const GENERATED = /Generating static pages[^(]*\((\d+)\/(\d+)\)/

/**
 * Passes on what Next prints of its progress.
 *
 * @returns takes each text that it prints
 */
export const followNext = (progress: Pick<Progress, 'count'>): ((text: string) => void) => {
  let count: ReturnType<Progress['count']> | undefined
  let begun = ''
  return (text) => {
    const lines = (begun + text).split('\n')
    begun = lines.pop() ?? ''
    for (const line of lines) {
      const [, done, all] = GENERATED.exec(line) ?? []
      if (all === undefined) continue
      // The clock starts with the first word, which is of no page yet.
      count ??= progress.count('pages')
      if (Number(done) > 0) count(Number(done), Number(all))
    }
  }
}

const secondsLeft = (started: number, done: number, all: number): number =>
  done > 0 ? Math.ceil((((performance.now() - started) / done) * (all - done)) / 1000) : 0

/** Writes steps and counts to a stream such as `process.stdout`. */
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
