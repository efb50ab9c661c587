import { actorPath } from '@/lib/addresses'
import { spellingsOf } from '@/lib/formats/spellings'
import type { Actor } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { FormsOfName } from './forms-of-name'
import { WordsOf } from './words-of'

type Props = { page: Page; actors: readonly Actor[] }

/** The people and organisations of an event, running on: names, roles and all spellings, so that any of them is found. */
export const EventActors = ({ page, actors }: Props) => {
  const { language } = page
  const { event: text, signs } = page.words
  if (actors.length === 0) return null
  return (
    <section aria-labelledby="actors">
      <h2 id="actors">{text.people}</h2>
      <ul className="named">
        {actors.map((actor) => {
          const { id, name, role } = actor
          const spellings = spellingsOf(actor, language)
          return (
            <li key={id}>
              <a href={page.href(actorPath(language, id))}>
                <WordsOf page={page} text={name} />
              </a>
              {role && (
                <span>
                  {`${signs.comma} `}
                  <WordsOf page={page} text={role} />
                </span>
              )}
              {spellings.length > 0 && (
                <span className="spellings">
                  {' ('}
                  <FormsOfName page={page} forms={spellings} separator={`${signs.comma} `} />
                  {')'}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
