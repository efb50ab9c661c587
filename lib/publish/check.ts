/** `npm run check`: says whether the data is sound, and if not, all that is wrong with it. */
import { checkStory } from './check-story'
import { fail } from './failure'

try {
  const { events, sources, actors, site } = checkStory()
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0)
  process.stdout.write(
    `The data is sound: ${events.length} events, ${claims} claims, ${sources.length} sources, ${actors.length} actors in ${site.languages.join(', ')}.\n`,
  )
} catch (error) {
  fail(error)
}
