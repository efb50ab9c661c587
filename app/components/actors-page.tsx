import { actorsPath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Timeline } from '@/lib/timeline/types'
import { ActorNames } from './actor-names'
import { PlainPage } from './plain-page'

type Props = { timeline: Timeline; language: Language }

/** Everyone named on the timeline, in the alphabetical order of the page's language, by every form of their names. */
export const ActorsPage = ({ timeline, language }: Props) => {
  const { heading, lead } = words(language).actor
  const actors = [...timeline.actors].sort((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  )
  return (
    <PlainPage timeline={timeline} language={language} pathIn={actorsPath} heading={heading} lead={lead}>
      <ActorNames site={timeline.site} actors={actors} language={language} />
    </PlainPage>
  )
}
