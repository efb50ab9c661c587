import { Fragment } from 'react'
import { actorPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Actor, Site } from '@/lib/timeline/types'
import { WordsOf } from './words-of'

type Props = { site: Site; actors: readonly Actor[]; language: Language }

/** People and bodies, each with every form of the name: whichever is looked for is found on the page. */
export const ActorNames = ({ site, actors, language }: Props) => (
  <ul className="actors">
    {actors.map(({ id, name, role, variants = [] }) => {
      const others = [...Object.values(name), ...variants.map(({ form }) => form)]
      const spellings = [...new Set(others)].filter((form) => form !== name[language])
      return (
        <li key={id}>
          <a href={href(site, actorPath(language, id))}>
            <WordsOf text={name[language]} language={language} />
          </a>
          {role && (
            <span className="role">
              {' '}
              <WordsOf text={role[language]} language={language} />
            </span>
          )}
          {spellings.length > 0 && (
            <span className="spellings">
              {words(language).event.spellings}:{' '}
              {spellings.map((form, index) => (
                <Fragment key={form}>
                  {index > 0 && ' · '}
                  <bdi>
                    <WordsOf text={form} language={language} />
                  </bdi>
                </Fragment>
              ))}
            </span>
          )}
        </li>
      )
    })}
  </ul>
)
