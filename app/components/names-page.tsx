import { actorsPath } from '@/lib/addresses'
import { actorIndex } from '@/lib/timeline/actor-parts'
import { listedParts, type Part } from '@/lib/timeline/parts'
import { actorsByName } from '@/lib/timeline/speakers'
import type { Actor } from '@/lib/timeline/types'
import { namesPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { actorsIn } from '../parted-list'
import { ActorNames } from './actor-names'
import { PartLinks } from './part-links'
import { PartNeighbours } from './part-neighbours'
import { PartTrail } from './part-trail'
import { PlainPage } from './plain-page'
import '../styles/actors.css'

type Props = { page: Page; part: Part<Actor> }

/** A part of the directory of actors: its actors, or the list of its own parts. */
export const NamesPage = ({ page, part }: Props) => {
  const { language, words } = page
  const { title, description } = namesPreview(page, part)
  const list = actorsIn(page, actorIndex(page.timeline))
  return (
    <PlainPage
      page={page}
      heading={title}
      lead={description}
      above={
        <PartTrail
          page={page}
          above={[[actorsPath(language), words.actor.heading]]}
          list={list}
          part={part}
        />
      }
    >
      <section className="wide directory" aria-labelledby="list-title">
        <h2 id="list-title">
          {words.parts.byName} <span className="count">{list.countOf(part)}</span>
        </h2>
        {part.parts.length > 0 ? (
          <PartLinks page={page} parts={listedParts(part)} {...list} />
        ) : (
          <ActorNames page={page} actors={actorsByName(part.items, language)} />
        )}
      </section>
      <PartNeighbours page={page} list={list} part={part} />
    </PlainPage>
  )
}
