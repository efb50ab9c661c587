import { eventPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'
import type { PlacedClaim } from '@/lib/timeline/uses'
import { EvidenceMark } from './evidence-mark'
import { WordsOf } from './words-of'

type Props = { site: Site; claims: readonly PlacedClaim[]; language: Language }

/** The words of an actor that are on record, each with its event. */
export const ActorWords = ({ site, claims, language }: Props) => (
  <section aria-labelledby="said">
    <h2 id="said">{words(language).actor.said}</h2>
    <ul className="claims">
      {claims.map(({ event, claim, number }) => (
        <li key={`${event.id}-${number}`}>
          <p>
            <WordsOf text={claim.text[language]} language={language} />
          </p>
          <p className="support">
            <EvidenceMark claim={claim} language={language} />{' '}
            <a href={`${href(site, eventPath(language, event.slug))}#claim-${number}`}>
              {event.title[language]}
            </a>
          </p>
        </li>
      ))}
    </ul>
  </section>
)
