import { type Language, words } from '@/lib/languages'
import type { SourceNote } from '@/lib/timeline/notes'
import type { Disagreement, Source } from '@/lib/timeline/types'
import { CitationLinks } from './citation-links'
import { WordsOf } from './words-of'

type Props = {
  disagreements: readonly Disagreement[]
  notes: ReadonlyMap<Source, SourceNote>
  language: Language
}

/** Points on which sources differ: each reading beside its sources, then the site's choice and its reason. */
export const Disagreements = ({ disagreements, notes, language }: Props) => {
  const { event: text } = words(language)
  if (disagreements.length === 0) return null
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">{text.disagreements}</h2>
      {disagreements.map(({ point, readings, chosen, why }) => (
        <div key={point[language]} className="disagreement">
          <h3>
            <WordsOf text={point[language]} language={language} />
          </h3>
          <ul>
            {readings.map((reading) => (
              <li key={reading.text[language]}>
                <p>
                  <WordsOf text={reading.text[language]} language={language} />
                </p>
                <div className="support">
                  <CitationLinks citations={reading.citations} notes={notes} language={language} />
                </div>
              </li>
            ))}
          </ul>
          <dl>
            <dt>{text.chosen}</dt>
            <dd>
              <WordsOf text={chosen[language]} language={language} />
            </dd>
            <dt>{text.why}</dt>
            <dd>
              <WordsOf text={why[language]} language={language} />
            </dd>
          </dl>
        </div>
      ))}
    </section>
  )
}
