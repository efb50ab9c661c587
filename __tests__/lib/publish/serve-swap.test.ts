// A build replaces the folder while the server answers: no answer is missing, and none is of two sites.
import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get, type IncomingMessage, type Server } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { serveSite } from '@/lib/publish/serve'
import { freshFolder } from '../../fixtures/story'

let server: Server
let port: number
let root: string
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

/** A site whose pages and headers all have one number. Only each second one has compressed copies. */
const write = (name: string, number: number): string => {
  const dir = join(root, name)
  mkdirSync(join(dir, 'en'), { recursive: true })
  const page = `${number} ${'x'.repeat((number % 7) * 9000)}`
  writeFileSync(join(dir, 'en/index.html'), page)
  writeFileSync(join(dir, '404.html'), 'missing')
  if (number % 2 === 0) writeFileSync(join(dir, 'en/index.html.gz'), `${number} compressed`)
  writeFileSync(join(dir, '_headers'), `/en/\n  X-Number: ${number}\n`)
  return dir
}

const ask = async () => {
  const [answer]: IncomingMessage[] = await once(
    get({ port, path: '/en/', agent, headers: { 'accept-encoding': 'gzip' } }),
    'response',
  )
  if (!answer) throw new Error('no answer')
  const body = await text(answer)
  return { status: answer.statusCode, number: body.split(' ')[0], header: answer.headers['x-number'] }
}

beforeEach(async () => {
  root = freshFolder()
  const dir = write('out', 0)
  const served = await serveSite({ dir, port: 0 })
  server = served.server
  port = Number(new URL(served.url).port)
})

afterEach(async () => {
  agent.destroy()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

test('under load, every answer is a page with the headers of its own site', async () => {
  let isOver = false
  const answers: Awaited<ReturnType<typeof ask>>[] = []
  const load = Array.from({ length: 20 }, async () => {
    while (!isOver) answers.push(await ask())
  })
  for (let number = 1; number <= 40; number++) {
    const next = write('next', number)
    renameSync(join(root, 'out'), join(root, 'old'))
    // Between the two, there is no folder.
    if (number % 4 === 0) await wait(10)
    renameSync(next, join(root, 'out'))
    rmSync(join(root, 'old'), { recursive: true })
    while (answers.length < number * 20) await wait(1)
  }
  isOver = true
  await Promise.all(load)
  expect(answers.filter(({ status }) => status !== 200)).toEqual([])
  expect(answers.filter(({ number, header }) => number !== header)).toEqual([])
})

test('a request during the replacement waits for the new site', async () => {
  renameSync(join(root, 'out'), join(root, 'old'))
  const answer = ask()
  await wait(100)
  write('out', 1)
  expect((await answer).status).toBe(200)
})
