import { actorPath } from '@/lib/addresses'
import { spellingsOf } from '@/lib/formats/spellings'
import type { Actor } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { FormsOfName } from './forms-of-name'
import { WordsOf } from './words-of'

type Props = { page: Page; actors: readonly Actor[] }

/** People and organisations with all spellings of their names, so that any of them is found on the page. */
export const ActorNames = ({ page, actors }: Props) => (
  <ul className="actors">
    {actors.map((actor) => {
      const { id, name, role } = actor
      const spellings = spellingsOf(actor, page.language)
      return (
        <li key={id}>
          <a href={page.href(actorPath(page.language, id))}>
            <WordsOf page={page} text={name} />
          </a>
          {role && (
            <span className="role">
              {' '}
              <WordsOf page={page} text={role} />
            </span>
          )}
          {spellings.length > 0 && (
            <span className="spellings">
              {page.words.event.spellings}:{' '}
              <FormsOfName page={page} forms={spellings} separator={'\u00a0· '} />
            </span>
          )}
        </li>
      )
    })}
  </ul>
)
