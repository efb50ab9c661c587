import { MAP_WIDTH } from '@/lib/formats/time-map'
import { placeLabels } from '@/lib/formats/time-map-labels'
import { fc } from '../../setup/properties'

test('a name begins where its span does', () => {
  const labels = placeLabels([
    { text: 'Before', x: 0 },
    { text: 'Since', x: 500 },
  ])
  expect(labels.map((label) => label?.left)).toEqual([0, 500])
})

test('the name of a narrow span at the edge moves inwards', () => {
  const [, last] = placeLabels([
    { text: 'Before', x: 0 },
    { text: 'Since the opening', x: MAP_WIDTH - 10 },
  ])
  expect(last?.left).toBeLessThan(MAP_WIDTH - 100)
})

test('a name that does not fit is left out', () => {
  const spans = ['First', 'Second', 'Third'].map((text, index) => ({ text, x: 400 + index * 5 }))
  expect(placeLabels(spans).map((label) => label?.text)).toEqual(['First', undefined, undefined])
})

test('no name overlaps another or leaves the map, including wide characters', () => {
  const span = fc.record({
    text: fc.constantFrom(
      'Before',
      '자료 이전',
      '자료에서 고위급 회의까지',
      'From the first loan to the meeting',
    ),
    width: fc.integer({ min: 0, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      let x = 0
      const placed = spans.map(({ text, width }) => {
        const at = { text, x }
        x += width
        return at
      })
      const labels = placeLabels(placed.filter((at) => at.x <= MAP_WIDTH)).flatMap((label) => label ?? [])
      labels.forEach(({ text, left }, index) => {
        const least = text.length * 14 * 0.6
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + least).toBeLessThanOrEqual(MAP_WIDTH)
        expect(left + least).toBeLessThanOrEqual(labels[index + 1]?.left ?? MAP_WIDTH)
      })
    }),
  )
})
