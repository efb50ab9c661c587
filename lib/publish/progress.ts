/** Tells the person at the terminal what is going on, in one line where the terminal can rewrite it. */

export type Progress = {
  step: (text: string) => void
  count: (noun: string) => (done: number, all: number) => void
}

/** Writes steps and counts to a stream such as `process.stdout`. */
export const progressOn = (stream: NodeJS.WriteStream): Progress => ({
  step: (text) => {
    stream.write(`${text}\n`)
  },
  count: (noun) => {
    const started = performance.now()
    return (done, all) => {
      const left = done > 0 ? Math.ceil((((performance.now() - started) / done) * (all - done)) / 1000) : 0
      const line = `  ${noun} ${done}/${all}${done < all ? `, about ${left} s left` : ''}`
      if (stream.isTTY) stream.write(`\r\x1b[2K${line}${done < all ? '' : '\n'}`)
      else if (done === all) stream.write(`${line}\n`)
    }
  },
})
