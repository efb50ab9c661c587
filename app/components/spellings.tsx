import { Fragment } from 'react'
import { eventPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { pageOfSource } from '@/lib/timeline/by-year'
import { publisherName } from '@/lib/timeline/publishers'
import type { Actor, Timeline } from '@/lib/timeline/types'
import { eventsCiting } from '@/lib/timeline/uses'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; actor: Actor; language: Language }

type SeenProps = Pick<Props, 'timeline' | 'language'> & { seenIn: string }

/** More events are only counted: the source, which is linked, leads to them. */
const MOST_LISTED = 20

/** The source in which a form was seen, and the events that cite it. */
const Seen = ({ timeline, seenIn, language }: SeenProps) => {
  const { actor: text } = words(language)
  const { site, sources } = timeline
  const source = sources.find(({ id }) => id === seenIn)
  if (!source) return null
  const events = eventsCiting(timeline, source)
  return (
    <span className="note">
      <a href={`${href(site, pageOfSource(timeline, source, language))}#${source.id}`}>
        <WordsOf text={text.seenIn(publisherName(source, language))} language={language} />
      </a>
      {events.length > MOST_LISTED
        ? ` · ${text.citedIn} ${words(language).timeline.eventCount(events.length)}`
        : events.map(({ id, slug, title }, index) => (
            <Fragment key={id}>
              {index === 0 ? ` · ${text.citedIn} ` : ' · '}
              <a href={href(site, eventPath(language, slug))}>{title[language]}</a>
            </Fragment>
          ))}
    </span>
  )
}

/** Every form of a name: in the site's languages, and elsewhere with a source that has it. */
export const Spellings = ({ timeline, actor, language }: Props) => {
  const { actor: text } = words(language)
  const own = timeline.site.languages.filter((other) => actor.name[other] !== actor.name[language])
  const variants = actor.variants ?? []
  if (own.length + variants.length === 0) return null
  return (
    <section aria-labelledby="spellings">
      <h2 id="spellings">{text.spellings}</h2>
      <ul className="spelling-list">
        {own.map((other) => (
          <li key={other} lang={other}>
            <strong>{actor.name[other]}</strong>
          </li>
        ))}
        {variants.map(({ form, seenIn }) => (
          <li key={`${form} ${seenIn}`}>
            <strong>
              <WordsOf text={form} language={language} />
            </strong>{' '}
            <Seen timeline={timeline} seenIn={seenIn} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}
