// The marks of statements: their shapes, their places in a grid, and one mark for several statements.

import { drawMarks, foldMarks, type Mark, supports } from '@/lib/marks'
import { fc } from '../setup/properties'

const size = { side: 8, gap: 2, stroke: 1 }

test('each mark has its shape: full, half with an outline, outline', () => {
  expect(drawMarks(['confirmed', 'no-primary', 'single-source'], size)).toEqual({
    width: 28,
    height: 8,
    filled: 'M0 0h8v8h-8zM10 0v8h8z',
    outlined: 'M10.5 0.5h7v7h-7zM20.5 0.5h7v7h-7z',
  })
})

test('rows begin at the top or, in a column of time, at the bottom', () => {
  const marks: Mark[] = ['confirmed', 'confirmed', 'confirmed']
  expect(drawMarks(marks, size, { columns: 2 }).filled).toBe('M0 0h8v8h-8zM10 0h8v8h-8zM0 10h8v8h-8z')
  expect(drawMarks(marks, size, { columns: 2, first: 'bottom' }).filled).toBe(
    'M0 10h8v8h-8zM10 10h8v8h-8zM0 0h8v8h-8z',
  )
})

test('no marks take no room', () => {
  expect(drawMarks([], size)).toEqual({ width: 0, height: 0, filled: '', outlined: '' })
})

const anyMarks = fc.array(fc.constantFrom(...supports), { maxLength: 700 })

test('every mark is drawn once, within the drawing, and none on another', () => {
  fc.assert(
    fc.property(
      anyMarks,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('top', 'bottom'),
      (marks, columns, first) => {
        const { width, height, filled, outlined } = drawMarks(marks, size, { columns, first })
        const places = [...`${filled}${outlined}`.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
          Math.floor(Number(x)),
          Math.floor(Number(y)),
        ])
        expect(new Set(places.map(String)).size).toBe(marks.length)
        for (const [x = 0, y = 0] of places) {
          expect(x % 10 === 0 && y % 10 === 0 && x + 8 <= width && y + 8 <= height).toBe(true)
        }
      },
    ),
  )
})

test('more marks than wanted become one for several, and no kind disappears', () => {
  fc.assert(
    fc.property(anyMarks, fc.integer({ min: 3, max: 80 }), (marks, most) => {
      const { marks: folded, each } = foldMarks(marks, most)
      if (marks.length <= most) expect([folded, each]).toEqual([marks, 1])
      expect(new Set(folded)).toEqual(new Set(marks))
      expect(folded.length).toBeLessThan(most + supports.length)
      for (const support of supports) {
        const [all, left] = [marks, folded].map((list) => list.filter((mark) => mark === support).length)
        expect(left).toBe(each === 1 ? all : Math.ceil((all ?? 0) / each))
      }
    }),
  )
})
