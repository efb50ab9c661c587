import { fieldGuide, guideLists } from '@/lib/formats/field-guide'
import { fieldMeanings } from '@/lib/languages/field-meanings'
import type { Page } from '../page-context'

/** All fields of events, sources and actors. Descriptions without a translation fall back to English. */
export const FieldGuide = ({ page }: { page: Page }) => {
  const { timeline, language } = page
  const { fields: text } = page.words.data
  const guide = fieldGuide(timeline)
  const own = fieldMeanings[language] ?? {}
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{text.heading}</h2>
      <p>{text.lead}</p>
      {guideLists.map((list) => (
        <details key={list} className="part">
          <summary>
            <h3>{text.lists[list]}</h3>
            <span className="count">{guide[list].length}</span>
          </summary>
          <dl className="fields">
            {guide[list].map(({ path, description, required }) => {
              const meaning = own[`${list}.${path}`]
              return (
                <div key={path}>
                  <dt>
                    <code>{path}</code> {!required && <span className="note">{text.optional}</span>}
                  </dt>
                  {meaning ? <dd>{meaning}</dd> : <dd lang="en">{description}</dd>}
                </div>
              )
            })}
          </dl>
        </details>
      ))}
    </section>
  )
}
