import { Fragment } from 'react'
import { dataPath, eventPath } from '@/lib/addresses'
import { publisherName } from '@/lib/timeline/publishers'
import { pageOfSource } from '@/lib/timeline/source-parts'
import type { Actor } from '@/lib/timeline/types'
import { eventsCiting, sourceWith } from '@/lib/timeline/uses'
import type { Page } from '../page-context'
import { WordsOf } from './words-of'

type Props = { page: Page; actor: Actor }

/** If more events cite the source, only their number is shown. The linked source lists them. */
const MAX_LISTED = 20

/** More spellings are counted. The data files and the search have all of them. */
const MOST_SPELLINGS = 40

/** The source of a spelling, and the events that cite this source. */
const Seen = ({ page, seenIn }: { page: Page; seenIn: string }) => {
  const { timeline, language } = page
  const { actor: text } = page.words
  const source = sourceWith(timeline, seenIn)
  if (!source) return null
  const events = eventsCiting(timeline, source)
  return (
    <span className="note">
      <a href={`${page.href(pageOfSource(timeline, source, language))}#${source.id}`}>
        <WordsOf page={page} text={text.seenIn(publisherName(source, language))} />
      </a>
      {events.length > MAX_LISTED
        ? ` · ${text.citedIn} ${page.words.timeline.eventCount(events.length)}`
        : events.map(({ id, slug, title }, index) => (
            <Fragment key={id}>
              {index === 0 ? ` · ${text.citedIn} ` : ' · '}
              <a href={page.href(eventPath(language, slug))}>{title[language]}</a>
            </Fragment>
          ))}
    </span>
  )
}

/** All spellings of a name: in the languages of the site, and others with their source. */
export const Spellings = ({ page, actor }: Props) => {
  const { site, language } = page
  const { actor: text } = page.words
  const own = site.languages.filter((other) => actor.name[other] !== actor.name[language])
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
        {variants.slice(0, MOST_SPELLINGS).map(({ form, seenIn }) => (
          <li key={`${form} ${seenIn}`}>
            <strong>
              <WordsOf page={page} text={form} />
            </strong>{' '}
            <Seen page={page} seenIn={seenIn} />
          </li>
        ))}
        {variants.length > MOST_SPELLINGS && (
          <li>
            <a href={page.href(dataPath(language))}>{text.nameCount(variants.length)}</a>
          </li>
        )}
      </ul>
    </section>
  )
}
