import { groupBy } from '@/lib/group'
import { actorIndex, actorKinds } from '@/lib/timeline/actor-parts'
import { listedParts } from '@/lib/timeline/parts'
import { actorsByName, speakerTable } from '@/lib/timeline/speakers'
import type { Page } from '../page-context'
import { actorsIn } from '../parted-list'
import { ActorNames } from './actor-names'
import { JumpLinks } from './jump-links'
import { MarkKey } from './mark-key'
import { PartLinks } from './part-links'
import { PlainPage } from './plain-page'
import { SpeakerTable } from './speaker-table'
import '../styles/actors.css'

/**
 * Who spoke on what, then everyone by kind, in the alphabetical order of the page's language, with all spellings.
 * A long directory is an index.
 */
export const ActorsPage = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { heading, lead, kinds: names, table } = page.words.actor
  const byKind = groupBy(actorsByName(timeline.actors, language), ({ kind }) => kind)
  const speakers = speakerTable(timeline, language).rows.length
  const list = actorsIn(page, actorIndex(timeline))
  const groups = actorKinds.flatMap((kind) => {
    const actors = byKind.get(kind) ?? []
    const part = list.whole.parts.find(({ id }) => id === kind)
    return actors.length > 0
      ? [{ id: `kind-${kind}`, name: names[kind], count: actors.length, actors, part }]
      : []
  })
  const spoke = { id: 'spoke', name: table.caption, count: speakers }
  return (
    <PlainPage
      page={page}
      heading={heading}
      lead={lead}
      below={<JumpLinks page={page} parts={speakers > 0 ? [spoke, ...groups] : groups} />}
    >
      <SpeakerTable page={page} />
      {speakers > 0 && <MarkKey page={page} />}
      {groups.map(({ id, name, count, actors, part }) => (
        <section key={id} className="wide directory" aria-labelledby={id}>
          <h2 id={id}>
            {name} <span className="count">{count}</span>
          </h2>
          {part ? (
            <PartLinks page={page} parts={part.parts.length > 0 ? listedParts(part) : [part]} {...list} />
          ) : (
            <ActorNames page={page} actors={actors} />
          )}
        </section>
      ))}
    </PlainPage>
  )
}
