/** One first visit of a page, in a fresh profile, as a phone on a slow connection makes it. */
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'

/** Lighthouse's and DevTools' "Slow 4G" as applied to requests, and the processor four times slower. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}
const SLOWER = 4

/** Lighthouse's phone. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}

/** A page has come to rest when for so long no request was under way and no task was long, in milliseconds. */
const REST = 2000
/** What has not come to rest by then is taken as it is. */
const PATIENCE = 60_000

/** Milliseconds; `rested` tells whether the page came to rest in time. */
export type Visit = {
  bytes: number
  requests: number
  fcp: number
  lcp: number
  tbt: number
  cls: number
  rested: boolean
}

type Seen = { fcp: number; lcp: number; shifts: [number, number][]; tasks: [number, number][] }
type Look = { seen: Seen; now: number; loaded: boolean }

/** What of the long tasks after the first paint is over 50 ms each, as Lighthouse counts it. */
export const blockingTime = ({ fcp, tasks }: Pick<Seen, 'fcp' | 'tasks'>): number =>
  tasks.reduce((sum, [start, length]) => {
    const from = Math.max(start, fcp)
    return sum + Math.max(0, start + length - from - 50)
  }, 0)

/** The worst burst of shifts: gaps of under a second, five seconds at most. */
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

/** Counts what arrives; other hosts are never asked. */
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
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { traffic, quietFor: () => (open.size > 0 ? 0 : performance.now() - traffic.changed) }
}

const look = (page: Page): Promise<Look> =>
  page.evaluate('({ seen: window.seen, now: performance.now(), loaded: document.readyState === "complete" })')

const isAtRest = ({ seen, now, loaded }: Look): boolean => {
  const [start = 0, length = 0] = seen.tasks.at(-1) ?? []
  return (
    loaded && seen.fcp > 0 && now - (start + length) > REST && now - (seen.shifts.at(-1)?.[0] ?? 0) > REST
  )
}

export const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: join('bench', 'watch.js') })
    const { traffic, quietFor } = await countTraffic(await context.newCDPSession(page))
    const until = performance.now() + PATIENCE
    await page.goto(url, { waitUntil: 'commit' })
    let last: Look | undefined
    let rested = false
    while (!rested && performance.now() < until) {
      await wait(250)
      if (quietFor() < REST) continue
      // A page that is busy for long does not answer for long.
      const patience = wait(until - performance.now(), undefined, { ref: false })
      last = (await Promise.race([look(page), patience])) ?? last
      rested = last !== undefined && isAtRest(last) && quietFor() >= REST
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
      rested,
    }
  } finally {
    await context.close()
  }
}
