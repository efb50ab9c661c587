import { type Language, words } from '@/lib/languages'
import type { Actor } from '@/lib/timeline/types'

/** The people and bodies of an event, with the other spellings of their names. */
export const ActorList = ({ actors, language }: { actors: readonly Actor[]; language: Language }) => {
  const { event: text } = words(language)
  if (actors.length === 0) return null
  return (
    <section aria-labelledby="actors">
      <h2 id="actors">{text.people}</h2>
      <ul className="actors">
        {actors.map(({ id, name, role, variants = [] }) => {
          const others = [...Object.values(name), ...variants.map(({ form }) => form)]
          const spellings = [...new Set(others)].filter((form) => form !== name[language])
          return (
            <li key={id}>
              <strong>{name[language]}</strong>
              {role && <span> {role[language]}</span>}
              {spellings.length > 0 && (
                <span className="spellings">
                  {text.spellings}: {spellings.join(' · ')}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
