import type { Counts, Phase } from '@/lib/publish/phases'
import { followNext, progressOn } from '@/lib/publish/progress'

/** What is reported for this output of Next. */
const followed = (texts: readonly string[]): string[] => {
  const found: string[] = []
  const follow = followNext({
    begin: (phase) => found.push(phase),
    count: (done, all) => found.push(`${done}/${all}`),
  })
  texts.forEach(follow)
  return found
}

const said = [
  '   Creating an optimized production build ...\n ✓ Compiled successfully in 5.7s\n',
  '   Collecting page data using 2 workers ...\n   Generating static pages using 2 workers (0/4110) ...\n',
  '   Generating static pages using 2 workers (1027/4110) \r\n',
  '   Generating static pages using 2 workers (2054/4110) \r\n',
  ' ✓ Generating static pages using 2 workers (4110/4110) in 32.6s\n   Finalizing page optimization ...\n',
]

const expected = ['pages', '0/4110', '1027/4110', '2054/4110', '4110/4110', 'export']

describe("Next's progress", () => {
  test('is counted from the first page on', () => {
    expect(followed(said)).toEqual(expected)
  })

  test('does not depend on how the output is split into chunks', () => {
    expect(followed([...said.join('')])).toEqual(expected)
    expect(followed([said.join('')])).toEqual(expected)
  })

  test('ignores other output', () => {
    expect(followed(['Route (app)\n', '○ (Static) prerendered (12/13)\n'])).toEqual([])
  })
})

describe('the progress of a build', () => {
  const counts = { check: 28, cards: 168, compile: 56, pages: 250 } as Counts
  const every = {
    ...counts,
    export: 56,
    files: 56,
    inspection: 56,
    headers: 56,
    compression: 56,
    checksums: 56,
  }

  const shown = (isTTY: boolean, act: (progress: ReturnType<typeof progressOn>) => void): string => {
    let text = ''
    const stream = { isTTY, write: (piece: string) => (text += piece) } as unknown as NodeJS.WriteStream
    act(progressOn(stream, { counts: every }))
    return text
  }

  const build = (progress: ReturnType<typeof progressOn>): void => {
    progress.begin('check', '1/2 Checking')
    progress.begin('cards', '2/2 Drawing')
    for (let done = 0; done <= 168; done++) progress.count(done, 168)
    progress.end()
  }

  test('is one line for each step in a log, with the time left', () => {
    expect(shown(false, build)).toMatch(/^1\/2 Checking, about \d+ s left\n2\/2 Drawing, about \d+ s left\n$/)
  })

  test('is one line that changes in a terminal, and says the time left from the first', () => {
    const lines = shown(true, build).split('\n')
    // The last writing of each line is what stays.
    const last = lines.map((line) => line.split('\r\x1b[2K').at(-1))
    expect(last).toEqual(['1/2 Checking', '2/2 Drawing: 168/168', ''])
    expect(lines[0]).toMatch(/1\/2 Checking, about \d+ s left/)
    expect(lines[1]).toContain('2/2 Drawing: 84/168, about ')
  })

  test('gives what each phase took and counted', () => {
    let phases: string[] = []
    shown(false, (progress) => {
      progress.begin('check', '1/2 Checking')
      progress.expect({ cards: 12 })
      progress.begin('cards', '2/2 Drawing')
      phases = Object.entries(progress.end()).map(([phase, { count }]) => `${phase as Phase} ${count}`)
    })
    expect(phases).toEqual(['check 28', 'cards 12'])
  })
})
