import { actorPath, eventPath, sourcesPath } from '@/lib/addresses'
import type { Change } from '@/lib/timeline/changes'
import { formatDay } from '@/lib/timeline/dates'
import { pageOfSource } from '@/lib/timeline/source-parts'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = { page: Page; changes: readonly Change[] }

/** The name and link of what a change is about. A withdrawal is shown at the top of its page. */
const subjectOf = (
  { of, change }: Change,
  { timeline, language, href }: Page,
): { name: string; link: string } => {
  switch (of.kind) {
    case 'event': {
      const link = href(eventPath(language, of.event.slug))
      const anchor = change === 'withdrawal' ? '' : `#version-${of.version}`
      return { name: of.event.title[language], link: link + anchor }
    }
    case 'source':
      return {
        name: of.source.title,
        link: `${href(pageOfSource(timeline, of.source, language))}#${of.source.id}`,
      }
    case 'actor':
      return { name: of.actor.name[language], link: href(actorPath(language, of.actor.id)) }
    case 'publisher':
      return { name: of.publisher.name[language], link: href(sourcesPath(language)) }
  }
}

const titleOf = (name: string, change: Change['change'], { words }: Page): string =>
  change === 'minor' ? name : words.feeds[change](name)

/** A list of changes: date, subject and note. */
export const ChangeList = ({ page, changes }: Props) => (
  <ol className="notes">
    {changes.map((change) => {
      const { at, note } = change
      const { name, link } = subjectOf(change, page)
      return (
        <li key={`${at} ${link} ${change.change}`}>
          <p className="date">
            <time dateTime={at}>{formatDay(at, page.words.dates)}</time>
          </p>
          <p>
            <a href={link}>
              <WordsOf page={page} text={titleOf(name, change.change, page)} />
            </a>
          </p>
          {note && (
            <p>
              <WordsOf page={page} text={note} />
            </p>
          )}
        </li>
      )
    })}
  </ol>
)
