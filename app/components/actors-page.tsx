import type { Page } from '../page-context'
import { ActorNames } from './actor-names'
import { PlainPage } from './plain-page'

/** Everyone named on the timeline, in the alphabetical order of the page's language, by every form of their names. */
export const ActorsPage = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { heading, lead } = page.words.actor
  const actors = [...timeline.actors].sort((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  )
  return (
    <PlainPage page={page} heading={heading} lead={lead}>
      <ActorNames page={page} actors={actors} />
    </PlainPage>
  )
}
