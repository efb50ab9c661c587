import { type Language, words } from '@/lib/languages'
import { publisherName } from '@/lib/timeline/publishers'
import type { Actor, Timeline } from '@/lib/timeline/types'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; actor: Actor; language: Language }

/** Every form of a name: in the site's languages, and elsewhere with a source that has it. */
export const Spellings = ({ timeline, actor, language }: Props) => {
  const { actor: text } = words(language)
  const { site, sources } = timeline
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
        {variants.map(({ form, seenIn }) => {
          const source = sources.find(({ id }) => id === seenIn)
          return (
            <li key={`${form} ${seenIn}`}>
              <strong>{form}</strong>{' '}
              {source && (
                <span className="note">
                  <WordsOf text={text.seenIn(publisherName(source, language))} language={language} />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
