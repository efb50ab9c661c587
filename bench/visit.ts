/** Measures a first visit to a page: fresh profile, slow mobile connection. */
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'

/** "Slow 4G" of Lighthouse and DevTools with request-level throttling, and a CPU slowdown of 4. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}
const CPU_SLOWDOWN = 4

/** The device of Lighthouse's mobile mode. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}

/** A page is idle after this many milliseconds without requests, long tasks and layout shifts. */
const IDLE = 2000
/** Milliseconds after which a page is measured even if it is not idle. */
const TIMEOUT = 60_000

/** Times in milliseconds. `idle` is false if the page was not idle in time. */
export type Visit = {
  bytes: number
  requests: number
  fcp: number
  lcp: number
  tbt: number
  cls: number
  idle: boolean
}

type Seen = { fcp: number; lcp: number; shifts: [number, number][]; tasks: [number, number][] }
type Look = { seen: Seen; now: number; loaded: boolean }

/** Total blocking time: the part over 50 ms of each long task after the first paint, as in Lighthouse. */
export const blockingTime = ({ fcp, tasks }: Pick<Seen, 'fcp' | 'tasks'>): number =>
  tasks.reduce((sum, [start, length]) => {
    const from = Math.max(start, fcp)
    return sum + Math.max(0, start + length - from - 50)
  }, 0)

/** Cumulative layout shift: the worst session window (gaps of up to 1 s, at most 5 s long). */
export const layoutShift = (shifts: readonly [number, number][]): number => {
  let [worst, sum, first, last] = [0, 0, 0, Number.NEGATIVE_INFINITY]
  for (const [at, value] of shifts) {
    if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at]
    sum += value
    last = at
    worst = Math.max(worst, sum)
  }
  return worst
}

/** Counts traffic from localhost. Requests to other hosts are blocked. */
const countTraffic = async (session: CDPSession) => {
  const traffic = { bytes: 0, requests: 0, changed: performance.now() }
  const open = new Set<string>()
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http://localhost')) return
    traffic.changed = performance.now()
    if (!open.has(requestId)) traffic.requests++
    open.add(requestId)
  })
  const close = ({ requestId }: { requestId: string }): void => {
    if (open.delete(requestId)) traffic.changed = performance.now()
  }
  session.on('Network.loadingFinished', (event) => {
    traffic.bytes += event.encodedDataLength
    close(event)
  })
  session.on('Network.loadingFailed', close)
  await session.send('Network.enable')
  await session.send('Network.setBlockedURLs', { urls: ['https://*'] })
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  return { traffic, quietFor: () => (open.size > 0 ? 0 : performance.now() - traffic.changed) }
}

const look = (page: Page): Promise<Look> =>
  page.evaluate('({ seen: window.seen, now: performance.now(), loaded: document.readyState === "complete" })')

const isIdle = ({ seen, now, loaded }: Look): boolean => {
  const [start = 0, length = 0] = seen.tasks.at(-1) ?? []
  return (
    loaded && seen.fcp > 0 && now - (start + length) > IDLE && now - (seen.shifts.at(-1)?.[0] ?? 0) > IDLE
  )
}

export const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: join('bench', 'watch.js') })
    const { traffic, quietFor } = await countTraffic(await context.newCDPSession(page))
    const until = performance.now() + TIMEOUT
    await page.goto(url, { waitUntil: 'commit' })
    let last: Look | undefined
    let idle = false
    while (!idle && performance.now() < until) {
      await wait(250)
      if (quietFor() < IDLE) continue
      // A busy page may not answer for a long time.
      const timeout = wait(until - performance.now(), undefined, { ref: false })
      last = (await Promise.race([look(page), timeout])) ?? last
      idle = last !== undefined && isIdle(last) && quietFor() >= IDLE
    }
    const { seen } = last ?? {}
    const { bytes, requests } = traffic
    return {
      bytes,
      requests,
      fcp: seen?.fcp || Number.NaN,
      lcp: seen?.lcp || Number.NaN,
      tbt: seen ? blockingTime(seen) : Number.NaN,
      cls: seen ? layoutShift(seen.shifts) : Number.NaN,
      idle,
    }
  } finally {
    await context.close()
  }
}
