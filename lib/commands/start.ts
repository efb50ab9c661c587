/** `npm start`: builds the site and serves it at http://localhost:3000; PORT sets another port. */
import { basePath } from '../addresses'
import { buildSite } from '../publish/build-site'
import { fail } from '../publish/failure'
import { progressOn } from '../publish/progress'
import { assertPortFree, portFrom, serveSite } from '../publish/serve'

try {
  const port = portFrom(process.env.PORT)
  await assertPortFree(port)
  const out = process.env.OUT_DIR || 'out'
  const { site } = await buildSite({ out, progress: progressOn(process.stdout) })
  const { url } = await serveSite({ dir: out, port, basePath: basePath(site) })
  process.stdout.write(`\n  ${site.name[site.languages[0]]} is at ${url}\n  Press Ctrl+C to stop.\n`)
} catch (error) {
  fail(error)
}
