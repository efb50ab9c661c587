import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { bundled } from '@/lib/bundle.js'
import { locked } from '@/lib/disk/lock'
import { freshFolder } from '../../fixtures/story'

const freshLock = (): string => join(freshFolder(), 'data.lock')
const ours = { pid: process.pid, host: hostname(), task: 'npm run import' }

test('a lock is there while the work is done, and gone afterwards, whatever becomes of it', async () => {
  const file = freshLock()
  expect(locked(file, 'a', () => JSON.parse(readFileSync(file, 'utf8')).task)).toBe('a')
  expect(() =>
    locked(file, 'a', () => {
      throw new Error('broken')
    }),
  ).toThrow('broken')
  const later = locked(file, 'a', async () => existsSync(file))
  expect(existsSync(file)).toBe(true)
  expect(await later).toBe(true)
  expect(readdirSync(join(file, '..'))).toEqual([])
})

test('who holds it is said, with what to do', () => {
  const file = freshLock()
  locked(file, 'npm run import', () => {
    expect(() => locked(file, 'npm run ledger', () => {})).toThrow(
      `npm run ledger has to wait for npm run import to end (process ${process.pid}). Nothing was written. Run it again then. If that has crashed, delete ${file}.`,
    )
    expect(existsSync(file)).toBe(true)
  })
})

/** Other systems do not say that. */
const onLinux = process.platform === 'linux' ? test : test.skip

const ended = 2 ** 22 + 1

test.each([
  ['of a process that has ended', { ...ours, pid: ended }],
  ['of a process whose number another has now', { ...ours, started: '1' }],
])('a lock %s is taken over', (_, holder) => {
  const file = freshLock()
  writeFileSync(file, JSON.stringify(holder))
  expect(locked(file, 'npm run ledger', () => 'done')).toBe('done')
  expect(readdirSync(join(file, '..'))).toEqual([])
})

onLinux('a lock of a process that has ended, which its parent has not noticed, is taken over', async () => {
  const file = freshLock()
  // The shell does not wait for its child.
  const parent = spawn('sh', ['-c', `${process.execPath} -e 0 & echo $!; exec sleep 20`])
  const [line] = await once(parent.stdout, 'data')
  const pid = Number(String(line))
  const stat = () => readFileSync(`/proc/${pid}/stat`, 'latin1')
  while (!/\) Z /.test(stat())) await new Promise((done) => setTimeout(done, 20))
  const [, ticks] = /\) (?:\S+ ){19}(\d+)/.exec(stat()) ?? []
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  writeFileSync(file, JSON.stringify({ ...ours, pid, started: `${boot} ${ticks}` }))
  expect(locked(file, 'npm run ledger', () => 'done')).toBe('done')
  parent.kill()
})

test('what a process left that was killed while it took the lock is removed', () => {
  const file = freshLock()
  for (const ending of [`${ended}`, `${ended}.ended`, `${process.ppid}`, 'notes'])
    writeFileSync(`${file}.${ending}`, '')
  locked(file, 'npm run ledger', () => {})
  expect(readdirSync(join(file, '..')).sort()).toEqual(
    [`data.lock.${process.ppid}`, 'data.lock.notes'].sort(),
  )
})

test.each([
  ['of another machine', JSON.stringify({ ...ours, pid: ended, host: 'elsewhere' }), /on elsewhere/],
  ['that cannot be read', '', /but not which[\s\S]*delete the file/],
  ['with something else', '[]', /but not which/],
])('a lock %s is left alone', (_, text, said) => {
  const file = freshLock()
  writeFileSync(file, text)
  expect(() => locked(file, 'npm run ledger', () => {})).toThrow(said)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

const program = `
import { readFileSync, writeFileSync } from 'node:fs'
const { locked } = await import(process.argv[1])
const [, , lock, counter] = process.argv
for (let left = 40; left > 0; ) {
  try {
    locked(lock, 'counting', () => {
      const count = Number(readFileSync(counter, 'utf8'))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
      writeFileSync(counter, String(count + 1))
    })
    left -= 1
  } catch (error) {
    if (error.name !== 'CommandError') throw error
  }
}
`

const count = (lock: string, counter: string): ChildProcess =>
  spawn(
    process.execPath,
    ['--input-type=module', '-e', program, '--', bundled('lib/disk/lock.ts'), lock, counter],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )

test('of several processes one works at a time, also where one that ended has left its lock', async () => {
  const file = freshLock()
  const counter = join(file, '..', 'counter')
  writeFileSync(counter, '0')
  writeFileSync(file, JSON.stringify({ ...ours, pid: ended }))
  const codes = await Promise.all(
    Array.from({ length: 4 }, async () => (await once(count(file, counter), 'exit'))[0]),
  )
  expect(codes).toEqual([0, 0, 0, 0])
  expect(readFileSync(counter, 'utf8')).toBe('160')
  expect(readdirSync(join(file, '..'))).toEqual(['counter'])
})
