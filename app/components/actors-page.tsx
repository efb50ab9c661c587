import { groupBy } from '@/lib/group'
import { actorsByName, speakerTable } from '@/lib/timeline/speakers'
import type { Page } from '../page-context'
import { ActorNames } from './actor-names'
import { JumpLinks } from './jump-links'
import { MarkKey } from './mark-key'
import { PlainPage } from './plain-page'
import { SpeakerTable } from './speaker-table'
import '../styles/actors.css'

const kinds = ['person', 'state', 'body', 'organisation'] as const

/** Who spoke on what, then everyone by kind, in the alphabetical order of the page's language, with all spellings. */
export const ActorsPage = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { heading, lead, kinds: names, table } = page.words.actor
  const byKind = groupBy(actorsByName(timeline.actors, language), ({ kind }) => kind)
  const speakers = speakerTable(timeline, language).rows.length
  const groups = kinds.flatMap((kind) => {
    const actors = byKind.get(kind) ?? []
    return actors.length > 0 ? [{ id: `kind-${kind}`, name: names[kind], count: actors.length, actors }] : []
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
      {groups.map(({ id, name, count, actors }) => (
        <section key={id} className="wide directory" aria-labelledby={id}>
          <h2 id={id}>
            {name} <span className="count">{count}</span>
          </h2>
          <ActorNames page={page} actors={actors} />
        </section>
      ))}
    </PlainPage>
  )
}
