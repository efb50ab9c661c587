import { themePath, timelinePath } from '@/lib/addresses'
import { feedHead } from '@/lib/formats/feed-list'
import { apart, type ListEntry, themeParts } from '@/lib/timeline/event-parts'
import type { Part } from '@/lib/timeline/parts'
import type { Theme } from '@/lib/timeline/types'
import { pageJsonLd, themePreview } from '../heads/previews'
import type { Page } from '../page-context'
import { entriesOf, partName } from '../parted-list'
import { EventList } from './event-list'
import { FeedLinks } from './feed-addresses'
import { Filter } from './filter'
import { JumpLinks } from './jump-links'
import { ListIndex } from './list-index'
import { PageFrame } from './page-frame'
import { PartNeighbours } from './part-neighbours'
import { PartTrail } from './part-trail'
import { StatementList } from './statement-list'
import { Tally } from './tally'
import { WordsOf } from './words-of'
import '../styles/lists.css'

type Props = {
  page: Page
  theme: Theme
  /** The part to show, of a theme that is too long for one page. */
  part?: Part<ListEntry>
}

/** Name and description of a theme. */
const ThemeOpening = ({ page, theme }: { page: Page; theme: Theme }) => (
  <>
    <h1>{theme.name[page.language]}</h1>
    <p className="lead">
      <WordsOf page={page} text={theme.description} />
    </p>
  </>
)

/** A theme, its events and the statements on it. A long list is split by date. */
export const ThemePage = ({ page, theme, part }: Props) => {
  const { timeline, language } = page
  const { timeline: text, theme: themeText } = page.words
  const list = entriesOf(page, themeParts(timeline, theme), (id) => themePath(language, theme.id, id))
  const shown = part ?? list.whole
  const { events, claims } = apart(shown.items)
  const isIndex = shown.parts.length > 0
  const above = [[`${timelinePath(language)}#themes`, themeText.heading]] as const
  return (
    <PageFrame
      page={page}
      jsonLd={[
        pageJsonLd(
          page,
          themePreview(page, theme, part),
          shown.items.map(({ event }) => event),
        ),
      ]}
      head={
        <>
          {part ? (
            <>
              <PartTrail
                page={page}
                above={[...above, [themePath(language, theme.id), theme.name]]}
                list={list}
                part={part}
              />
              <h1>{partName(page, part)}</h1>
            </>
          ) : (
            <>
              <p className="kicker">
                <a href={page.href(above[0][0])}>{above[0][1]}</a>
              </p>
              <ThemeOpening page={page} theme={theme} />
            </>
          )}
          <Tally page={page} claims={claims} />
          {!part && (
            <p className="meta">
              <FeedLinks addresses={feedHead(timeline, { kind: 'theme', theme }, language).addresses} />
            </p>
          )}
          {!isIndex && claims.length > 0 && events.length > 0 && (
            <JumpLinks
              page={page}
              parts={[
                { id: 'events', name: themeText.events, count: events.length },
                { id: 'said', name: themeText.statements, count: claims.length },
              ]}
            />
          )}
        </>
      }
    >
      {isIndex ? (
        <ListIndex page={page} list={list} part={shown} />
      ) : (
        <>
          {(events.length > 0 || claims.length === 0) && (
            <section className="wide" aria-labelledby="events">
              <h2 id="events">{text.eventCount(events.length)}</h2>
              <Filter page={page} events={events}>
                <EventList page={page} events={events} level={3} />
              </Filter>
            </section>
          )}
          {claims.length > 0 && (
            <section className="wide" aria-labelledby="said">
              <h2 id="said">{themeText.statements}</h2>
              <StatementList page={page} claims={claims} speakers />
            </section>
          )}
        </>
      )}
      {part && <PartNeighbours page={page} list={list} part={part} />}
    </PageFrame>
  )
}
