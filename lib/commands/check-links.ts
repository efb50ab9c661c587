/** `npm run check:links`: checks that every source is still online. Run by hand; not part of a build. */
import { linkAsker } from '../links/ask'
import { inParallel } from '../links/pace'
import { formatReport } from '../links/report'
import { siteLinks } from '../links/site-links'
import { fail } from '../publish/failure'
import { readTimeline } from '../timeline/read'

try {
  const timeline = readTimeline()
  const links = siteLinks(timeline)
  const ask = linkAsker(timeline.site.url)
  const findings = await inParallel(links, 8, async (link) => {
    const finding = await ask(link)
    process.stderr.write(`${finding.state}: ${link.url}\n`)
    return finding
  })
  process.stdout.write(`\n${formatReport(findings)}`)
  if (findings.some(({ state }) => state === 'dead')) process.exitCode = 1
} catch (error) {
  fail(error)
}
