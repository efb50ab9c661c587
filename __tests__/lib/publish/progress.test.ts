import { followNext } from '@/lib/publish/progress'

type Counted = { noun: string; counts: [number, number][] }

/** The progress reported for this output of Next. */
const followed = (texts: readonly string[]): Counted[] => {
  const found: Counted[] = []
  const follow = followNext({
    count: (noun) => {
      const counted: Counted = { noun, counts: [] }
      found.push(counted)
      return (done, all) => counted.counts.push([done, all])
    },
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

const expected = [
  {
    noun: 'pages',
    counts: [
      [1027, 4110],
      [2054, 4110],
      [4110, 4110],
    ],
  },
]

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
