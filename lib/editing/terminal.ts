/** Line-based terminal input and output. */
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import type { Terminal } from './ask'

/** Lines that arrive within this time, in milliseconds, were pasted together. */
const BURST = 60

/**
 * Opens a terminal. Several pasted lines become one answer, because fields are single lines. Lines typed
 * before a prompt are kept as the answer to it.
 */
export const openTerminal = (
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Terminal & { close: () => void } => {
  const lines = createInterface({ input, output })
  const waiting: string[] = []
  let wake = (): void => {}
  let isOpen = true
  lines.on('line', (line) => {
    waiting.push(line)
    wake()
  })
  lines.on('close', () => {
    isOpen = false
    wake()
  })
  const say = (text: string): void => {
    output.write(`${text}\n`)
  }
  const nextLine = async (): Promise<void> => {
    while (waiting.length === 0 && isOpen) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  return {
    say,
    answer: async (prompt) => {
      lines.setPrompt(prompt)
      if (isOpen) lines.prompt()
      const [ahead] = waiting.splice(0, 1)
      if (ahead !== undefined) {
        say(ahead)
        return ahead
      }
      await nextLine()
      if (waiting.length === 0) return undefined
      await setTimeout(BURST)
      const pasted = waiting.splice(0).map((line) => line.trim())
      const text = pasted.filter(Boolean).join(' ')
      if (pasted.length > 1) say(`  ${pasted.length} lines, joined into one answer: ${text}`)
      return text
    },
    close: () => lines.close(),
  }
}
