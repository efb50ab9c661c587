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

test('what is pasted in several lines is one answer, and is shown as such', async () => {
  const { input, terminal, shown } = open()
  const answer = terminal.answer('> ')
  input.write('The river came up\n   in the night.\n\nNobody was hurt.\n')
  expect(await answer).toBe('The river came up in the night. Nobody was hurt.')
  expect(await shown()).toContain('4 lines, taken as one answer: The river came up in the night.')
})

test('a line typed ahead of its question is kept for it', async () => {
  const { input, terminal, shown } = open()
  const first = terminal.answer('> ')
  input.write('one\n')
  expect(await first).toBe('one')
  input.write('two\n')
  await new Promise((done) => setTimeout(done, 20))
  expect(await terminal.answer('> ')).toBe('two')
  expect(await shown()).toContain('two')
})

test('who goes away answers nothing, now and later', async () => {
  const { input, terminal } = open()
  const answer = terminal.answer('> ')
  input.end()
  expect(await answer).toBeUndefined()
  expect(await terminal.answer('> ')).toBeUndefined()
})
