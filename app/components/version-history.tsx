import { correctionsAnchor, correctionsPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { type Change, changesOfEvent } from '@/lib/timeline/changes'
import { formatDay } from '@/lib/timeline/dates'
import type { Site, TimelineEvent, Version } from '@/lib/timeline/types'
import { Fingerprint } from './fingerprint'
import { WordsOf } from './words-of'

type Props = { site: Site; event: TimelineEvent; language: Language }

type Entry = Pick<Change, 'at' | 'note'> & { kind: string; about?: string; version?: Version | undefined }

/** Changes of the entry under the name of their kind; those of what it rests on under the name of that as well. */
const toEntry = ({ at, change, note, of }: Change, event: TimelineEvent, language: Language): Entry => {
  const kind = words(language).versions.kinds[change]
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
export const VersionHistory = ({ site, event, language }: Props) => {
  const { versions: text, dates } = words(language)
  const changes = changesOfEvent(event)
  if (changes.length === 0) return null
  const first = { at: event.published, kind: text.kinds.published, version: event.versions[0] }
  const entries: Entry[] = [...changes.map((change) => toEntry(change, event, language)), first]
  return (
    <>
      <h2 id={correctionsAnchor}>{text.heading}</h2>
      <ol className="notes">
        {entries.map(({ at, kind, about, note, version }) => (
          <li key={`${at} ${about}`} id={version && `version-${version.number}`}>
            <p className="meta">
              {version && <strong>{text.version(version.number)}</strong>}
              <time dateTime={at}>{formatDay(at, dates)}</time>
              {version && <Fingerprint version={version} language={language} />}
            </p>
            <p>
              <strong>{kind}</strong>
              {about && (
                <>
                  {' · '}
                  <WordsOf text={about} language={language} />
                </>
              )}
              {note && (
                <>
                  {': '}
                  <WordsOf text={note[language]} language={language} />
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      <p className="note">
        <a href={`${href(site, correctionsPath(language))}#versions`}>{text.explained}</a>
      </p>
    </>
  )
}
