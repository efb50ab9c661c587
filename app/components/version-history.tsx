import { correctionsAnchor, correctionsPath } from '@/lib/addresses'
import { type Change, changesOfEvent } from '@/lib/timeline/changes'
import { formatDay } from '@/lib/timeline/dates'
import type { TimelineEvent, Version } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Fingerprint } from './fingerprint'
import { WordsOf } from './words-of'

type Props = { page: Page; event: TimelineEvent }

type Entry = Pick<Change, 'at' | 'note'> & { kind: string; about?: string; version?: Version | undefined }

/** Changes of the entry under the name of their kind; those of what it rests on under the name of that as well. */
const toEntry = (
  { at, change, note, of }: Change,
  event: TimelineEvent,
  { language, words }: Page,
): Entry => {
  const kind = words.versions.kinds[change]
  const said = { at, kind, ...(note && { note }) }
  switch (of.kind) {
    case 'event':
      return { ...said, version: event.versions[of.version - 1] }
    case 'source':
      return { ...said, about: of.source.title }
    case 'actor':
      return { ...said, about: of.actor.name[language] }
    case 'publisher':
      return { ...said, about: of.publisher.name[language] }
  }
}

/** What changed since the entry was published, the newest first, each version with its number. */
export const VersionHistory = ({ page, event }: Props) => {
  const { language } = page
  const { versions: text, dates } = page.words
  const changes = changesOfEvent(event)
  if (changes.length === 0) return null
  const first = { at: event.published, kind: text.kinds.published, version: event.versions[0] }
  const entries: Entry[] = [...changes.map((change) => toEntry(change, event, page)), first]
  return (
    <>
      <h2 id={correctionsAnchor}>{text.heading}</h2>
      <ol className="notes">
        {entries.map(({ at, kind, about, note, version }) => (
          <li key={`${at} ${about}`} id={version && `version-${version.number}`}>
            <p className="meta">
              {version && <strong>{text.version(version.number)}</strong>}
              <time dateTime={at}>{formatDay(at, dates)}</time>
              {version && <Fingerprint page={page} version={version} />}
            </p>
            <p>
              <strong>{kind}</strong>
              {about && (
                <>
                  {' · '}
                  <WordsOf page={page} text={about} />
                </>
              )}
              {note && (
                <>
                  {': '}
                  <WordsOf page={page} text={note} />
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      <p className="note">
        <a href={`${page.href(correctionsPath(language))}#versions`}>{text.explained}</a>
      </p>
    </>
  )
}
