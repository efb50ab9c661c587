/** `npm start`: builds the site and serves it at http://localhost:3000; PORT sets another port. */
import { basePath } from '../addresses'
import { buildSite } from '../publish/build-site'
import { fail } from '../publish/failure'
import { assertPortFree, portFrom, serveSite } from '../publish/serve'
import { stopOnSignals } from '../publish/stopping'

const out = process.env.OUT_DIR || 'out'
let isBuilt = false
stopOnSignals(() => (isBuilt ? `The site is in ${out}/.` : `${out}/ is unchanged.`))
try {
  const port = portFrom(process.env.PORT)
  await assertPortFree(port)
  const { site } = await buildSite({
    out,
    stream: process.stdout,
    onPublished: () => {
      isBuilt = true
    },
  })
  const { url } = await serveSite({ dir: out, port, basePath: basePath(site) })
  process.stdout.write(`\n  ${site.name[site.languages[0]]} is at ${url}\n  Press Ctrl+C to stop.\n`)
} catch (error) {
  fail(error)
}
