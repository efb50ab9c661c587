/**
 * Requests per second of the `npm start` server, compared to a bare handler with the same bytes in memory.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { interleave, median, ratio, withSpread } from './figures'
import { load as loadPackage } from './packages'
import { writeBareList } from './peers/bare-list'
import type { Section } from './report'
import { compressAll, realStory } from './stories'

type Result = { requests: { average: number }; latency: { p99: number }; non2xx: number; errors: number }
type Cannon = (options: Record<string, unknown>) => Promise<Result>

const SECONDS = 2

const start = async (kind: string, path: string): Promise<{ child: ChildProcess; url: string }> => {
  const child = fork(join('bench', 'load-server.ts'), [kind, path], { execArgv: ['--import', 'tsx/esm'] })
  const [url] = await once(child, 'message')
  return { child, url: String(url) }
}

/** @param rounds of two seconds per server; at most three */
export const load = async (rounds: number, say: (text: string) => void): Promise<Section> => {
  const { default: cannon } = await loadPackage<{ default: Cannon }>('autocannon', 'autocannon.js')
  const { site } = writeBareList(realStory())
  await compressAll(site)
  const page = join(site, 'en', 'index.html.br')
  const [OURS, BARE] = ['the server of `npm start`', 'a bare node:http handler']
  const servers = { [OURS]: await start('site', site), [BARE]: await start('bare', page) }
  try {
    const shoot = (address: string) => async (): Promise<Result> => {
      const result = await cannon({
        url: `${address}en/`,
        connections: 10,
        duration: SECONDS,
        headers: { 'accept-encoding': 'br' },
      })
      say(`load: ${address} ${result.requests.average} a second, p99 ${result.latency.p99} ms`)
      if (result.non2xx + result.errors > 0) throw new Error(`${address} failed under load`)
      return result
    }
    const tasks = new Map(Object.entries(servers).map(([name, { url }]) => [name, shoot(url)]))
    // Warm-up: the JIT needs the first seconds, which are not measured.
    await interleave(tasks, 1)
    const found = await interleave(tasks, Math.min(3, rounds))
    const speeds = (name: string) => (found.get(name) ?? []).map(({ requests }) => requests.average)
    const bare = median(speeds(BARE))
    const rows = [...found].map(([name, results]) => [
      name,
      withSpread(speeds(name)),
      ratio(median(speeds(name)), bare),
      withSpread(results.map(({ latency }) => latency.p99)),
    ])
    return {
      title: 'The server',
      blocks: [
        'Ten connections over loopback ask for the same compressed page, two seconds a round. Ours finds the file, its headers and its ETag; the bare handler has the bytes in memory and knows no other page.',
        { head: ['', 'answers a second', 'to the bare handler', 'p99 ms'], rows },
      ],
    }
  } finally {
    for (const { child } of Object.values(servers)) child.kill()
  }
}
