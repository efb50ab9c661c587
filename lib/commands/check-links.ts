/** `npm run check:links`: checks that every source is still online. Run by hand; not part of a build. */
import { setTimeout as wait } from 'node:timers/promises'
import { followLink } from '../links/follow'
import { inParallel, paceByHost } from '../links/pace'
import { formatReport, judge } from '../links/report'
import { siteLinks } from '../links/site-links'
import { fail } from '../publish/failure'
import { readTimeline } from '../timeline/read'

const SECOND = 1000

try {
  const timeline = readTimeline()
  const links = siteLinks(timeline)
  const options = {
    userAgent: `Mozilla/5.0 (compatible; link check of ${timeline.site.url}/)`,
    timeout: 20 * SECOND,
    pace: paceByHost(2 * SECOND, wait),
    wait,
    longestWait: 60 * SECOND,
  }
  const findings = await inParallel(links, 8, async (link) => {
    const finding = judge(link, await followLink(link.url, link.passages.length > 0, options))
    process.stderr.write(`${finding.state}: ${link.url}\n`)
    return finding
  })
  process.stdout.write(`\n${formatReport(findings)}`)
  if (findings.some(({ state }) => state === 'dead')) process.exitCode = 1
} catch (error) {
  fail(error)
}
