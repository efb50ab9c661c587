import fc from 'fast-check'
import { MAP_WIDTH } from '@/lib/formats/time-map'
import { placeLabels } from '@/lib/formats/time-map-labels'

test('a name stands over the middle of its span', () => {
  const [label] = placeLabels([{ text: 'Before', x: 0, width: MAP_WIDTH }])
  expect(label?.left).toBeGreaterThan(MAP_WIDTH / 2 - 40)
  expect(label?.left).toBeLessThan(MAP_WIDTH / 2)
})

test('the name of a narrow span at the edge moves inwards', () => {
  const [, last] = placeLabels([
    { text: 'Before', x: 0, width: MAP_WIDTH - 10 },
    { text: 'Since the opening', x: MAP_WIDTH - 10, width: 10 },
  ])
  expect(last?.left).toBeLessThan(MAP_WIDTH - 100)
})

test('a name for which there is no room is left out', () => {
  const spans = ['First', 'Second', 'Third'].map((text, index) => ({ text, x: 400 + index * 5, width: 5 }))
  expect(placeLabels(spans).map((label) => label?.text)).toEqual(['First', undefined, undefined])
})

test('no name covers another or leaves the picture, wide characters included', () => {
  const span = fc.record({
    text: fc.constantFrom(
      'Before',
      '결의 이전',
      '결의에서 고위급 회의까지',
      'From the resolution to the meeting',
    ),
    width: fc.integer({ min: 0, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      let x = 0
      const placed = spans.map(({ text, width }) => {
        const at = { text, x, width }
        x += width
        return at
      })
      const labels = placeLabels(placed.filter((at) => at.x + at.width <= MAP_WIDTH)).flatMap(
        (label) => label ?? [],
      )
      labels.forEach(({ text, left }, index) => {
        const least = text.length * 14 * 0.6
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + least).toBeLessThanOrEqual(MAP_WIDTH)
        expect(left + least).toBeLessThanOrEqual(labels[index + 1]?.left ?? MAP_WIDTH)
      })
    }),
  )
})
