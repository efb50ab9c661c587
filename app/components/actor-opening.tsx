import type { Language } from '@/lib/languages'
import type { Actor, Timeline } from '@/lib/timeline/types'
import { Spellings } from './spellings'
import { WordsOf } from './words-of'

type Props = { timeline: Timeline; actor: Actor; language: Language }

/** Who an actor is, by every form of the name. */
export const ActorOpening = ({ timeline, actor, language }: Props) => (
  <>
    <h1>
      <WordsOf text={actor.name[language]} language={language} />
    </h1>
    {actor.role && (
      <p className="lead">
        <WordsOf text={actor.role[language]} language={language} />
      </p>
    )}
    <Spellings actor={actor} timeline={timeline} language={language} />
  </>
)
