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

type ChoiceProps = {
  name: string
  label: string
  options: readonly (readonly [value: string, label: string])[]
  chosen?: string
}

const Choice = ({ name, label, options, chosen = '' }: ChoiceProps) => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <select id={name} name={name} defaultValue={chosen}>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </div>
)

/** The import of a file: first its report, then the choice to take it. */
export const importPage = ({ desk, report, kept, isWrong, today, styles }: ImportProps): string => {
  const { words, language, things } = desk
  const none = ['', words.none] as const
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
            <Choice
              name="kind"
              label={words.importKind}
              options={[
                none,
                ...[...things.known.kinds.keys()].map(
                  (id) => [id, things.nameIn('kinds', id, language)] as const,
                ),
              ]}
            />
            <Choice
              name="sourceKind"
              label={words.importSourceKind}
              chosen="press"
              options={optionsOf(shapeOf(things.schemaOf('source')).kind).map((kind) => [
                kind,
                words.choices[kind] ?? kind,
              ])}
            />
            <Choice
              name="language"
              label={words.importLanguage}
              options={[none, ...things.languages.map((one) => [one, dictionary(one).name] as const)]}
            />
            <p>
              {[
                ['replace', words.importReplace],
                ['newThemes', words.importThemes],
                ['skipDuplicates', words.importSkip],
              ].map(([name, label]) => (
                <label className="yes" key={name}>
                  <input type="checkbox" name={name} value="true" /> {label}
                </label>
              ))}
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
