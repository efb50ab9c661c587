/** `npm run build`: builds the site into `out/`, ready for any static host. OUT_DIR sets another folder. */
import { buildSite } from '../publish/build-site'
import { fail } from '../publish/failure'
import { progressOn } from '../publish/progress'

try {
  const out = process.env.OUT_DIR || 'out'
  await buildSite({ out, progress: progressOn(process.stdout), verbose: process.argv.includes('--verbose') })
  process.stdout.write(`The site is in ${out}/.\n`)
} catch (error) {
  fail(error)
}
