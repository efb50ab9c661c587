import { actorPath, eventPath, href, sourcesPath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { pageOfSource } from '@/lib/timeline/by-year'
import type { Change } from '@/lib/timeline/changes'
import { formatDay } from '@/lib/timeline/dates'
import type { Timeline } from '@/lib/timeline/types'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; changes: readonly Change[]; language: Language }

/** What a change is about and where it can be read; a withdrawal stands at the top of its page. */
const subjectOf = (
  { of, change }: Change,
  timeline: Timeline,
  language: Language,
): { name: string; link: string } => {
  const { site } = timeline
  switch (of.kind) {
    case 'event': {
      const link = href(site, eventPath(language, of.event.slug))
      const anchor = change === 'withdrawal' ? '' : `#version-${of.version}`
      return { name: of.event.title[language], link: link + anchor }
    }
    case 'source':
      return {
        name: of.source.title,
        link: `${href(site, pageOfSource(timeline, of.source, language))}#${of.source.id}`,
      }
    case 'actor':
      return { name: of.actor.name[language], link: href(site, actorPath(language, of.actor.id)) }
    case 'publisher':
      return { name: of.publisher.name[language], link: href(site, sourcesPath(language)) }
  }
}

const titleOf = (name: string, change: Change['change'], language: Language): string =>
  change === 'minor' ? name : words(language).feeds[change](name)

/** Changes as a list: when, of what, and what it was. */
export const ChangeList = ({ timeline, changes, language }: Props) => (
  <ol className="notes">
    {changes.map((change) => {
      const { at, note } = change
      const { name, link } = subjectOf(change, timeline, language)
      return (
        <li key={`${at} ${link} ${change.change}`}>
          <p className="date">
            <time dateTime={at}>{formatDay(at, words(language).dates)}</time>
          </p>
          <p>
            <a href={link}>
              <WordsOf text={titleOf(name, change.change, language)} language={language} />
            </a>
          </p>
          {note && (
            <p>
              <WordsOf text={note[language]} language={language} />
            </p>
          )}
        </li>
      )
    })}
  </ol>
)
