import { type Language, words } from '@/lib/languages'
import type { Actor, Site } from '@/lib/timeline/types'
import { ActorNames } from './actor-names'

type Props = { site: Site; actors: readonly Actor[]; language: Language }

/** The people and bodies of an event, with the other spellings of their names. */
export const ActorList = ({ site, actors, language }: Props) =>
  actors.length === 0 ? null : (
    <section aria-labelledby="actors">
      <h2 id="actors">{words(language).event.people}</h2>
      <ActorNames site={site} actors={actors} language={language} />
    </section>
  )
