import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withThreads } from '@/lib/publish/thread'
import { freshFolder } from '../../fixtures/story'

test('after one thread has failed, the others are ended and none is started', async () => {
  const file = join(freshFolder(), 'begun')
  const waiting = [0, 1, 2, 3].values()
  const loops: Promise<void>[] = []
  const failed = withThreads((run) => {
    const work = async (): Promise<void> => {
      for (const part of waiting) {
        await run(
          '__tests__/lib/publish/noting-thread.ts',
          'notes',
          { file, part, fails: part === 0 },
          () => {},
        )
      }
    }
    loops.push(work(), work())
    return Promise.all(loops)
  })
  await expect(failed).rejects.toThrow('part 0 fails')
  await Promise.allSettled(loops)
  const begun = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  expect(begun).toContain('0')
  expect(begun.filter((part) => part === '2' || part === '3')).toEqual([])
})
