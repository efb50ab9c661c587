import type { SourceNote } from '@/lib/timeline/notes'
import type { Disagreement, Source } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { CitationLinks } from './citation-links'
import { WordsOf } from './words-of'

type Props = {
  page: Page
  disagreements: readonly Disagreement[]
  notes: ReadonlyMap<Source, SourceNote>
}

/** Points on which sources differ: the readings side by side, each with its sources, then the site's choice and why. */
export const Disagreements = ({ page, disagreements, notes }: Props) => {
  const { language } = page
  const { event: text, signs } = page.words
  if (disagreements.length === 0) return null
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">{text.disagreements}</h2>
      <div className="disagreements">
        {disagreements.map(({ point, readings, chosen, why }) => (
          <div key={point[language]} className="disagreement">
            <h3>
              <WordsOf page={page} text={point} />
            </h3>
            <ul>
              {readings.map((reading) => (
                <li key={reading.text[language]}>
                  <p>
                    <WordsOf page={page} text={reading.text} />
                  </p>
                  <div className="support">
                    <CitationLinks page={page} citations={reading.citations} notes={notes} />
                  </div>
                </li>
              ))}
            </ul>
            <p>
              <strong>
                {text.chosen}
                {signs.colon}
              </strong>{' '}
              <WordsOf page={page} text={chosen} />{' '}
              <strong>
                {text.why}
                {signs.colon}
              </strong>{' '}
              <WordsOf page={page} text={why} />
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}
