import { groupBy } from '@/lib/group'
import { claimPath } from '@/lib/timeline/claim-parts'
import { supportOf } from '@/lib/timeline/evidence'
import type { Page } from '../page-context'
import { Marks } from './marks'
import { WordsOf } from './words-of'
import '../styles/timeline.css'

/** The story in a few sentences. Behind each, the marks of the statements that it rests on, as a link to them. */
export const Lede = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { timeline: text, event: words } = page.words
  if (timeline.lede.length === 0) return null
  return (
    <section className="lede" aria-labelledby="lede">
      <h2 id="lede">{text.inShort}</h2>
      <ul>
        {timeline.lede.map((sentence) => (
          <li key={sentence.text[language]}>
            <WordsOf page={page} text={sentence.text} />
            {[...groupBy(sentence.statements, ({ event }) => event)].map(([event, placed]) => (
              <a
                key={event.id}
                className="rests"
                href={page.href(claimPath(event, placed[0]?.number ?? 1, language))}
                aria-label={placed
                  .map(({ number }) => words.statement(number))
                  .join(`${page.words.signs.comma} `)}
              >
                <Marks marks={placed.map(({ claim }) => supportOf(claim))} />
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
