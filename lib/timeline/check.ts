/** `npm run check`: says whether the data is sound, and if not, all that is wrong with it. */
import { DataError } from './problems'
import { readTimeline } from './read'

try {
  const { events, sources, actors, site } = readTimeline()
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0)
  process.stdout.write(
    `The data is sound: ${events.length} events, ${claims} claims, ${sources.length} sources, ${actors.length} actors in ${site.languages.join(', ')}.\n`,
  )
} catch (error) {
  if (!(error instanceof DataError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
