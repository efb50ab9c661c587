import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { openTerminal } from '@/lib/editing/terminal'

const open = () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const terminal = openTerminal(input, output)
  const shown = async (): Promise<string> => {
    terminal.close()
    output.end()
    return text(output)
  }
  return { input, terminal, shown }
}

test('a line is an answer', async () => {
  const { input, terminal, shown } = open()
  const answer = terminal.answer('> ')
  input.write('The flood\n')
  expect(await answer).toBe('The flood')
  expect(await shown()).toContain('> ')
})

test('joins pasted lines into one answer and shows it', async () => {
  const { input, terminal, shown } = open()
  const answer = terminal.answer('> ')
  input.write('The river came up\n   in the night.\n\nNobody was hurt.\n')
  expect(await answer).toBe('The river came up in the night. Nobody was hurt.')
  expect(await shown()).toContain('4 lines, joined into one answer: The river came up in the night.')
})

test('keeps a line typed before its prompt as the answer', async () => {
  const { input, terminal, shown } = open()
  const first = terminal.answer('> ')
  input.write('one\n')
  expect(await first).toBe('one')
  input.write('two\n')
  await new Promise((done) => setTimeout(done, 20))
  expect(await terminal.answer('> ')).toBe('two')
  expect(await shown()).toContain('two')
})

test('resolves with undefined once the input has ended', async () => {
  const { input, terminal } = open()
  const answer = terminal.answer('> ')
  input.end()
  expect(await answer).toBeUndefined()
  expect(await terminal.answer('> ')).toBeUndefined()
})
