import { correctionsAnchor, correctionsPath } from '@/lib/addresses'
import { type Change, changesOfEvent } from '@/lib/timeline/changes'
import { formatDay } from '@/lib/timeline/dates'
import type { TimelineEvent, Version } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { Fingerprint } from './fingerprint'
import { WordsOf } from './words-of'

type Props = { page: Page; event: TimelineEvent }

type Entry = Pick<Change, 'at' | 'note'> & { kind: string; about?: string; version?: Version | undefined }

/** A change as a list entry. Changes of a source, actor or publisher also carry its name. */
const toEntry = (
  { at, change, note, of }: Change,
  event: TimelineEvent,
  { language, words }: Page,
): Entry => {
  const kind = words.versions.kinds[change]
  const base = { at, kind, ...(note && { note }) }
  switch (of.kind) {
    case 'event':
      return { ...base, version: event.versions[of.version - 1] }
    case 'source':
      return { ...base, about: of.source.title }
    case 'actor':
      return { ...base, about: of.actor.name[language] }
    case 'publisher':
      return { ...base, about: of.publisher.name[language] }
  }
}

/** More changes are counted. The page of corrections has all of them. */
const MOST_SHOWN = 40

/** The changes of an entry since publication, newest first, with version numbers. */
export const VersionHistory = ({ page, event }: Props) => {
  const { language } = page
  const { versions: text, corrections, dates } = page.words
  const changes = changesOfEvent(event)
  if (changes.length === 0) return null
  const first = { at: event.published, kind: text.kinds.published, version: event.versions[0] }
  const entries: Entry[] = [
    ...changes.slice(0, MOST_SHOWN).map((change) => toEntry(change, event, page)),
    first,
  ]
  const others = changes.slice(MOST_SHOWN)
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
      {others.length > 0 && (
        <p>
          <a href={page.href(correctionsPath(language))}>{corrections.changeCount(others.length)}</a>
          {/* The page of corrections links to each version. */}
          {others.map(
            ({ of }) => of.kind === 'event' && <span key={of.version} id={`version-${of.version}`} />,
          )}
        </p>
      )}
      <p className="note">
        <a href={`${page.href(correctionsPath(language))}#versions`}>{text.explained}</a>
      </p>
    </>
  )
}
