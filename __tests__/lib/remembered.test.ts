import { lazyRecord, memory, once, onceEach } from '@/lib/remembered'

test('what was made of an object is made once, and of another anew', () => {
  const make = jest.fn(({ name }: { name: string }) => `made of ${name}`)
  const remembered = once(make)
  const [first, twin] = [{ name: 'a' }, { name: 'a' }]
  expect([first, first, twin].map(remembered)).toEqual(Array(3).fill('made of a'))
  expect(make.mock.calls).toEqual([[first], [twin]])
})

test('each value of a record is made when it is first asked for, and once', () => {
  const make = jest.fn((key: string) => ({ key }))
  const record = lazyRecord(['a', 'b'], make)
  expect(Object.keys(record)).toEqual(['a', 'b'])
  expect(make).not.toHaveBeenCalled()
  expect(record.b).toBe(record.b)
  expect(make.mock.calls).toEqual([['b']])
  expect(Object.values(record)).toEqual([{ key: 'a' }, { key: 'b' }])
})

test('a failure is not remembered', () => {
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

test('of many at once, those are made that were not made before, each at its place', () => {
  const make = jest.fn((keys: readonly { name: string }[]) => keys.map(({ name }) => `made of ${name}`))
  const remembered = onceEach(make)
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
  expect(remembered([b])).toEqual(['made of b'])
  expect(remembered([a, b, c, a])).toEqual(['made of a', 'made of b', 'made of c', 'made of a'])
  expect(remembered([c, a])).toEqual(['made of c', 'made of a'])
  expect(make.mock.calls).toEqual([[[b]], [[a, c]]])
})

test('a memory tells owners, things and languages apart', () => {
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
