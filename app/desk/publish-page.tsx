import { deskPath } from '@/lib/desk/paths'
import type { Outgoing } from '@/lib/desk/publish'
import type { Desk } from './context'
import { Act, deskPage, Token } from './frame'
import { ProblemList } from './problem-list'

type Props = { desk: Desk; outgoing: Outgoing; drafts: number; styles: string }

/** What would go out, and the button that publishes it. */
export const publishPage = ({ desk, outgoing, drafts, styles }: Props): string => {
  const { words, language } = desk
  const { problems, changes, waiting } = outgoing
  return deskPage({
    desk,
    styles,
    title: words.publish,
    children: (
      <>
        <p className="lead">{words.publishLead}</p>
        {problems.length > 0 && (
          <div className="wrong">
            <h2>{words.wrong(problems.length)}</h2>
            <ProblemList desk={desk} problems={problems} isElsewhere />
          </div>
        )}
        <h2>{words.goesOut}</h2>
        {changes.length === 0 && <p>{words.nothingNew}</p>}
        <ul>
          {changes.map(({ list, id, what }) => (
            <li key={`${list}/${id}`}>
              {list}/{id}: {what}
            </li>
          ))}
        </ul>
        {waiting.map(({ slug, until }) => (
          <p key={slug}>
            {slug}: {words.waiting} {until}
          </p>
        ))}
        {drafts > 0 && (
          <p>
            {words.drafts}: {drafts}. {words.draftNote}
          </p>
        )}
        {problems.length === 0 && (
          <form method="post" action={deskPath(language, 'publish')}>
            <Token desk={desk} />
            <p className="actions main">
              <Act action="publish" className="save">
                {words.start}
              </Act>
            </p>
          </form>
        )}
      </>
    ),
  })
}

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
                {[...things.known.kinds].map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="source-kind">{words.importSourceKind}</label>
              <select id="source-kind" name="sourceKind" defaultValue="press">
                {['primary', 'press', 'organisation'].map((kind) => (
                  <option key={kind}>{kind}</option>
                ))}
              </select>
            </div>
            <p>
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
