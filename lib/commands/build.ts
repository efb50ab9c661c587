/** `npm run build`: writes the site into `out/`, ready for any static host. OUT_DIR sets another folder. */
import { buildSite } from '../publish/build-site'
import { fail } from '../publish/failure'
import { stopOnSignals } from '../publish/stopping'

const out = process.env.OUT_DIR || 'out'
let isBuilt = false
stopOnSignals(() => (isBuilt ? `The site is in ${out}/.` : `${out}/ is unchanged.`))
try {
  await buildSite({
    out,
    stream: process.stdout,
    verbose: process.argv.includes('--verbose'),
    onPublished: () => {
      isBuilt = true
    },
  })
  process.stdout.write(`The site is in ${out}/.\n`)
} catch (error) {
  fail(error)
}
