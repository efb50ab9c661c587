import { eventPath, type Params } from '@/lib/addresses'
import { once } from '@/lib/remembered'
import { slugsOf, type Timeline } from '@/lib/timeline/types'
import type { Page } from './page-context'

const eventsBySlug = once(
  ({ events }: Timeline) => new Map(events.flatMap((event) => slugsOf(event).map((slug) => [slug, event]))),
)

/** The event at its current slug or a former one, if there is one. Canonical is the page at the current slug. */
export const eventAt = (page: Page, { slug = '' }: Params) => {
  const event = eventsBySlug(page.timeline).get(slug)
  return (
    event && {
      page: { ...page, pathIn: (language) => eventPath(language, event.slug) } satisfies Page,
      event,
      slug,
    }
  )
}
