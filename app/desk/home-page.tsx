import { draftIds, isNewId, readDraft, readUndo } from '@/lib/desk/drafts'
import { deskPath, formPath, NEW } from '@/lib/desk/paths'
import { words as dictionary } from '@/lib/languages'
import {
  dayOf,
  type Fields,
  SITE_ID,
  type ThingKind,
  type Things,
  thingKinds,
  titleOf,
} from '@/lib/timeline/things'
import type { Desk } from './context'
import { Act, deskPage, Token } from './frame'

/** Things of a kind: events and periods by date, others as they are listed. */
const inOrder = (kind: ThingKind, things: Things): { id: string; value: Fields }[] =>
  [...things.ids(kind).keys()]
    .map((id) => ({ id, value: things.thing(kind, id)?.value ?? {} }))
    .sort((a, b) => dayOf(a.value) - dayOf(b.value))

type Props = { desk: Desk; dir: string; message?: string; styles: string }

/** The first page of the desk: what waits, and everything that has a form. */
export const homePage = ({ desk, dir, message, styles }: Props): string => {
  const { words, things, language } = desk
  const drafts = thingKinds.flatMap((kind) =>
    draftIds(dir, kind).map((id) => ({ kind, id, form: readDraft(dir, { kind, id }) })),
  )
  const undo = readUndo(dir)
  return deskPage({
    desk,
    styles,
    title: words.desk,
    children: (
      <>
        <p className="lead">{words.lead}</p>
        <div role="status">{message && <p className="note said">{message}</p>}</div>
        <h2>{words.drafts}</h2>
        {drafts.length === 0 && <p>{words.noDrafts}</p>}
        <ul>
          {drafts.map(({ kind, id, form }) => (
            <li key={`${kind}/${id}`}>
              <a href={formPath(language, kind, id)}>
                {words.kinds[kind]}:{' '}
                {titleOf({ value: form?.value ?? {} }, [language]) || (isNewId(id) ? words.untitled : id)}
              </a>
            </li>
          ))}
        </ul>
        {undo && (
          <form method="post" action={deskPath(language)}>
            <Token desk={desk} />
            <Act action="undo">
              {words.undo}: {undo.what}
            </Act>
          </form>
        )}
        {thingKinds.map((kind) => (
          <section key={kind} aria-labelledby={`list-${kind}`}>
            <h2 id={`list-${kind}`}>{words.lists[kind]}</h2>
            {kind === 'site' ? (
              <p>
                <a href={formPath(language, kind, SITE_ID)}>{words.kinds.site}</a>
              </p>
            ) : (
              <>
                <p>
                  <a className="new" href={formPath(language, kind, NEW)}>
                    {words.anew(words.kinds[kind])}
                  </a>
                </p>
                <details open={things.ids(kind).size <= 40}>
                  <summary>
                    {words.lists[kind]}: {things.ids(kind).size}
                  </summary>
                  <ul>
                    {inOrder(kind, things).map(({ id, value }) => (
                      <li key={id}>
                        {typeof value.when === 'string' && `${value.when} `}
                        <a href={formPath(language, kind, id)}>{titleOf({ value }, [language]) || id}</a>
                        {value.withdrawn !== undefined && (
                          <small> ({dictionary(language).event.withdrawn})</small>
                        )}
                      </li>
                    ))}
                  </ul>
                </details>
              </>
            )}
          </section>
        ))}
      </>
    ),
  })
}
