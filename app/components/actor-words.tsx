import { eventPath } from '@/lib/addresses'
import { supportOf } from '@/lib/timeline/evidence'
import type { PlacedClaim } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { EvidenceMark } from './evidence-mark'
import { WordsOf } from './words-of'

type Props = { page: Page; claims: readonly PlacedClaim[] }

/** The recorded statements of an actor, each with its event. */
export const ActorWords = ({ page, claims }: Props) => (
  <section aria-labelledby="said">
    <h2 id="said">{page.words.actor.said}</h2>
    <ul className="claims">
      {claims.map(({ event, claim, number }) => (
        <li key={`${event.id}-${number}`}>
          <p>
            <WordsOf page={page} text={claim.text} />
          </p>
          <p className="support">
            <EvidenceMark page={page} support={supportOf(claim)} />{' '}
            <a href={`${page.href(eventPath(page.language, event.slug))}#claim-${number}`}>
              {event.title[page.language]}
            </a>
          </p>
        </li>
      ))}
    </ul>
  </section>
)
