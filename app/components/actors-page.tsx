import type { Page } from '../page-context'
import { ActorNames } from './actor-names'
import { PlainPage } from './plain-page'

/** All actors, in the alphabetical order of the page's language, with all spellings of their names. */
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
