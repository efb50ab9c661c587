/** Tells the person at the terminal what is going on, in one line where the terminal can rewrite it. */

export type Progress = {
  step: (text: string) => void
  count: (noun: string) => (done: number, all: number) => void
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
