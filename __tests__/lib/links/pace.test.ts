import { inParallel, paceByHost } from '@/lib/links/pace'

/** A task that records its start and ends on request. */
const steps = () => {
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const task = (name: string) => () => {
    log.push(name)
    return new Promise<void>((end) => ends.set(name, end))
  }
  const settled = () => new Promise((done) => setImmediate(done))
  const end = async (name: string) => {
    ends.get(name)?.()
    await settled()
  }
  return { log, task, end, settled }
}

test('a host gets one request at a time and a pause after each; another host does not wait for it', async () => {
  const { log, task, end, settled } = steps()
  const pauses: (() => void)[] = []
  const pace = paceByHost(1500, (milliseconds) => {
    log.push(`pause ${milliseconds}`)
    return new Promise<void>((done) => pauses.push(done))
  })
  for (const [host, name] of [
    ['a', 'a1'],
    ['a', 'a2'],
    ['b', 'b1'],
  ] as const)
    void pace(host, task(name))
  await settled()
  expect(log).toEqual(['a1', 'b1'])
  await end('a1')
  expect(log).toEqual(['a1', 'b1', 'pause 1500'])
  pauses[0]?.()
  await settled()
  expect(log).toEqual(['a1', 'b1', 'pause 1500', 'a2'])
})

test('a failing task does not block the next one of its host', async () => {
  const pace = paceByHost(0, async () => {})
  const failing = pace('a', () => Promise.reject(new Error('no')))
  const next = pace('a', async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

test('no more tasks run at once than allowed, and the results keep their order', async () => {
  const { log, task, end, settled } = steps()
  const all = inParallel(['1', '2', '3'], 2, async (name) => {
    await task(name)()
    return `${name}!`
  })
  await settled()
  expect(log).toEqual(['1', '2'])
  await end('2')
  expect(log).toEqual(['1', '2', '3'])
  await end('3')
  await end('1')
  expect(await all).toEqual(['1!', '2!', '3!'])
})
