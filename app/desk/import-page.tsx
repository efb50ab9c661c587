import { deskPath } from '@/lib/desk/paths'
import { words as dictionary } from '@/lib/languages'
import { optionsOf, shapeOf } from '@/lib/timeline/schema-walk'
import type { Desk } from './context'
import { Act, deskPage, Token } from './frame'

type ImportProps = {
  desk: Desk
  report?: string
  kept?: string
  isWrong?: boolean
  today: string
  styles: string
}

/** The import of a file: first its report, then the choice to take it. */
export const importPage = ({ desk, report, kept, isWrong, today, styles }: ImportProps): string => {
  const { words, language, things } = desk
  return deskPage({
    desk,
    styles,
    title: words.import,
    children: (
      <form method="post" action={deskPath(language, 'import')} encType="multipart/form-data">
        <Token desk={desk} />
        <p className="lead">{words.importLead}</p>
        {report !== undefined && (
          <section aria-labelledby="report">
            <h2 id="report">{words.report}</h2>
            <pre className={isWrong ? 'wrong' : undefined} lang="en" dir="ltr">
              {report}
            </pre>
          </section>
        )}
        {kept === undefined ? (
          <>
            <div className="field">
              <label htmlFor="file">{words.importFile}</label>
              <input id="file" type="file" name="file" accept=".csv,.tsv,.xlsx,.json" />
            </div>
            <div className="field">
              <label htmlFor="accessed">{words.importAccessed}</label>
              <input id="accessed" name="accessed" defaultValue={today} dir="ltr" />
            </div>
            <div className="field">
              <label htmlFor="kind">{words.importKind}</label>
              <select id="kind" name="kind" defaultValue="">
                <option value="">{words.none}</option>
                {[...things.known.kinds.keys()].map((id) => (
                  <option key={id} value={id}>
                    {things.nameIn('kinds', id, language)}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="source-kind">{words.importSourceKind}</label>
              <select id="source-kind" name="sourceKind" defaultValue="press">
                {optionsOf(shapeOf(things.schemaOf('source')).kind).map((kind) => (
                  <option key={kind} value={kind}>
                    {words.choices[kind] ?? kind}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="language">{words.importLanguage}</label>
              <select id="language" name="language" defaultValue="">
                <option value="">{words.none}</option>
                {things.languages.map((one) => (
                  <option key={one} value={one}>
                    {dictionary(one).name}
                  </option>
                ))}
              </select>
            </div>
            <p>
              <label className="yes">
                <input type="checkbox" name="replace" value="true" /> {words.importReplace}
              </label>
              <label className="yes">
                <input type="checkbox" name="newThemes" value="true" /> {words.importThemes}
              </label>
              <label className="yes">
                <input type="checkbox" name="skipDuplicates" value="true" /> {words.importSkip}
              </label>
            </p>
            <p className="actions main">
              <Act action="report" className="save">
                {words.report}
              </Act>
            </p>
          </>
        ) : (
          <p className="actions main">
            <input type="hidden" name="kept" value={kept} />
            <Act action="take" className="save">
              {words.takeIt}
            </Act>
            <Act action="leave">{words.leaveIt}</Act>
          </p>
        )}
      </form>
    ),
  })
}
