import { lazyRecord, memory, once, onceBy, onceEach } from '@/lib/remembered'

test('once calls the function once per object', () => {
  const make = jest.fn(({ name }: { name: string }) => `made of ${name}`)
  const remembered = once(make)
  const [first, twin] = [{ name: 'a' }, { name: 'a' }]
  expect([first, first, twin].map(remembered)).toEqual(Array(3).fill('made of a'))
  expect(make.mock.calls).toEqual([[first], [twin]])
})

test('lazyRecord computes each value on first use, once', () => {
  const make = jest.fn((key: string) => ({ key }))
  const record = lazyRecord(['a', 'b'], make)
  expect(Object.keys(record)).toEqual(['a', 'b'])
  expect(make).not.toHaveBeenCalled()
  expect(record.b).toBe(record.b)
  expect(make.mock.calls).toEqual([['b']])
  expect(Object.values(record)).toEqual([{ key: 'a' }, { key: 'b' }])
})

test('once does not cache errors', () => {
  let calls = 0
  const remembered = once((_: object): string => {
    calls += 1
    if (calls === 1) throw new Error('not yet')
    return 'made'
  })
  const key = {}
  expect(() => remembered(key)).toThrow('not yet')
  expect(remembered(key)).toBe('made')
})

test('onceBy calls the function once per key, also when it returns undefined', () => {
  const make = jest.fn((letters: readonly string[]) => letters[1])
  const remembered = onceBy((letters) => letters.join(), make)
  expect([['a', 'b'], ['a', 'b'], ['b', 'a'], ['a'], ['a']].map(remembered)).toEqual([
    'b',
    'b',
    'a',
    undefined,
    undefined,
  ])
  expect(make).toHaveBeenCalledTimes(3)
})

test('onceEach computes only missing values and keeps the order', () => {
  const make = jest.fn((keys: readonly { name: string }[]) => keys.map(({ name }) => `made of ${name}`))
  const remembered = onceEach(make)
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  expect(remembered([b])).toEqual(['made of b'])
  expect(remembered([a, b, c, a])).toEqual(['made of a', 'made of b', 'made of c', 'made of a'])
  expect(remembered([c, a])).toEqual(['made of c', 'made of a'])
  expect(make.mock.calls).toEqual([[[b]], [[a, c]]])
})

test('memory caches by owner, object and language', () => {
  const remember = memory<{ number: number }>()
  const [owner, other, thing, another] = [{}, {}, {}, {}]
  let count = 0
  const make = () => {
    count += 1
    return { number: count }
  }
  const ask = (...[of, what, language]: [object, object, 'en' | 'ko']) =>
    remember(of, what, language, make).number
  expect([
    ask(owner, thing, 'en'),
    ask(owner, thing, 'ko'),
    ask(other, thing, 'en'),
    ask(owner, another, 'en'),
    ask(owner, thing, 'en'),
    ask(other, thing, 'en'),
  ]).toEqual([1, 2, 3, 4, 1, 3])
})
