import type { z } from 'zod'
import { eventPath } from '@/lib/addresses'
import type { Difference } from '@/lib/desk/difference'
import { isNewId } from '@/lib/desk/drafts'
import { type Form, pathOf } from '@/lib/desk/form'
import { deskBase, deskPath, fieldId, formPath } from '@/lib/desk/paths'
import type { Checked } from '@/lib/desk/save'
import { dateFormOf } from '@/lib/desk/typed'
import type { View } from '@/lib/desk/view'
import type { Language } from '@/lib/languages'
import { words as dictionary } from '@/lib/languages'
import { listNames, type Referred } from '@/lib/timeline/fields'
import { NOTHING } from '@/lib/timeline/problems'
import { isOptional, shapeOf } from '@/lib/timeline/schema-walk'
import { type Fields, kindOf, type ThingKind, textIn, titleOf } from '@/lib/timeline/things'
import { type Desk, type FormOf, pathInWords } from './context'
import { DifferenceTable } from './difference'
import { Field, hasProblem } from './field'
import { Act, deskPage, Token } from './frame'
import { ProblemList } from './problem-list'

export type FormPageProps = {
  desk: Desk
  kind: ThingKind
  id: string
  checked: Checked
  /** A message about what was just done. */
  message?: string
  /** Whether problems are shown. They are not for a form that was just opened. */
  isJudged: boolean
  isDraft: boolean
  /** Whether the editor is still typing. What is missing is then no news. */
  isLive: boolean
  touched: string
  differences: readonly Difference[]
  /** Titles of entries that are like this one. */
  alike: readonly string[]
  view?: View
  styles: string
}

/**
 * The fields of a form: first those that `npm run new` asks for, in its order, then those that few need. Everything that
 * is not optional is among the first, but for what is made up where it is left empty.
 */
const orderOf = (schema: z.ZodType, { asked }: Checked, fixed: readonly string[]): [string[], string[]] => {
  const shape = shapeOf(schema)
  const names = Object.keys(shape).filter((name) => !fixed.includes(name))
  if (asked.length === 0) return [names, []]
  const isMadeUp = (name: string) => name === 'id' || dateFormOf(shape[name]) === 'RFC 3339'
  const isLater = (name: string) => isMadeUp(name) || (!asked.includes(name) && isOptional(shape[name]))
  const first = [...new Set([...asked, ...names])].filter((name) => names.includes(name) && !isLater(name))
  return [first, names.filter(isLater)]
}

const Known = ({ desk: { things } }: { desk: Desk }) =>
  [...listNames, 'events' as const]
    .filter((list: Referred) => things.known[list].size > 0)
    .map((list) => (
      <datalist key={list} id={`known-${list}`}>
        {[...things.known[list]].map(([id, name]) => {
          const { value } = things.thing(kindOf(list), id) ?? {}
          const more = [value?.publisher, value?.when].filter((text) => typeof text === 'string').join(', ')
          return <option key={id} value={name || id} label={more === '' ? undefined : `${name} · ${more}`} />
        })}
      </datalist>
    ))

const withoutMissing = (checked: Checked): Checked => ({
  ...checked,
  problems: new Map(
    [...checked.problems].flatMap(([name, found]) => {
      const left = found.filter(({ came }) => came !== NOTHING)
      return left.length > 0 ? [[name, left]] : []
    }),
  ),
})

/** How many things are to be mended, each with a way to its field. */
const Summary = ({ form, checked }: { form: FormOf; checked: Checked }) => {
  const { words } = form
  const { problems, others, needsNote } = checked
  const found = [...problems].flatMap(([name, some]) => some.map((problem) => ({ name, problem })))
  const count = found.length + others.length + (needsNote ? 1 : 0)
  if (count === 0) return <p className="note right">{words.right}</p>
  return (
    <div className="wrong">
      <h2>{words.wrong(count)}</h2>
      <ul>
        {found.map(({ name, problem }) => (
          <li key={`${name} ${problem.came} ${problem.allowed}`}>
            <a href={`#${name.startsWith('note.') ? 'note' : fieldId(pathOf(name))}`}>
              {pathInWords(form, pathOf(name))}
            </a>{' '}
            {problem.came === NOTHING ? words.missing : <span lang="en">{problem.came}</span>}
          </li>
        ))}
        {needsNote && (
          <li>
            <a href="#note">{words.noteNeeded}</a>
          </li>
        )}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{words.elsewhere}</h3>
          <ProblemList desk={form} problems={others} isElsewhere />
        </>
      )}
    </div>
  )
}

/** What was wrong and is right now, asked for when what is published changes. */
const Note = ({ form, checked, note }: { form: FormOf; checked: Checked; note: Form }) => {
  const { words, things } = form
  const isShown = checked.needsNote || Object.keys(note.note).length > 0
  return (
    <div id="note" data-live>
      {isShown && (
        <fieldset className="localized">
          <legend>{words.noteNeeded}</legend>
          <p className="help">{words.noteHelp}</p>
          <div className="languages">
            {things.languages.map((language) => (
              <div className="field" key={language}>
                <label htmlFor={`note-${language}`}>{dictionary(language).name}</label>
                <textarea
                  id={`note-${language}`}
                  name={`note.${language}`}
                  lang={language}
                  dir={dictionary(language).direction}
                  rows={3}
                  defaultValue={String(note.note[language] ?? '')}
                />
                <ProblemList desk={form} problems={checked.problems.get(`note.${language}`) ?? []} />
              </div>
            ))}
          </div>
          <label className="yes">
            <input type="checkbox" name="minor" value="true" defaultChecked={note.minor} /> {words.minor}
          </label>
        </fieldset>
      )}
    </div>
  )
}

const Earlier = ({
  desk,
  corrections,
  language,
}: {
  desk: Desk
  corrections: unknown
  language: Language
}) =>
  Array.isArray(corrections) && corrections.length > 0 ? (
    <details>
      <summary>{desk.words.earlier}</summary>
      <ul>
        {corrections.map(({ at, note }: { at: string; note: Fields }) => (
          <li key={at}>
            <time dateTime={at}>{at}</time>: {textIn(note, [language])}
          </li>
        ))}
      </ul>
    </details>
  ) : null

/** How an event will look on the site, on cards, in posts, the feed and the calendar. */
const Preview = ({ desk: { words, language, things }, view }: { desk: Desk; view: View | undefined }) => (
  <section className="preview" id="preview" data-live aria-labelledby="preview-heading">
    <h2 id="preview-heading">{words.preview}</h2>
    {!view && <p className="note">{words.notYet}</p>}
    {view &&
      things.languages.map((one) => {
        const at = `${deskBase}/view/${view.key}/${one}`
        return (
          <details key={one} open={one === language}>
            <summary>{dictionary(one).name}</summary>
            <h3>{words.page}</h3>
            <iframe src={`${at}/page?${view.version}`} title={`${words.page} (${one})`} loading="lazy" />
            <h3>{words.cards}</h3>
            <div className="cards">
              {view.shapes.map((shape) => (
                // biome-ignore lint/performance/noImgElement: the card as it will be, from this machine
                <img
                  key={shape}
                  src={`${at}/${shape}.png?${view.version}`}
                  alt={`${words.cards}: ${shape}`}
                  loading="lazy"
                />
              ))}
            </div>
            <h3>{words.posts}</h3>
            {view.texts(one).posts.map(({ name, text, length, most }) => (
              <details key={name}>
                <summary>
                  {name} · {words.counted(length, most)}
                </summary>
                <pre dir="auto">{text}</pre>
              </details>
            ))}
            <h3>{words.feedItem}</h3>
            <pre dir="auto">{view.texts(one).feed}</pre>
            <h3>{words.calendar}</h3>
            <pre dir="auto">{view.texts(one).calendar ?? words.none}</pre>
          </details>
        )
      })}
  </section>
)

/** Ways on from a thing: to its page, and to what goes out. */
const Onward = ({ desk: { words, language }, kind, typed }: { desk: Desk; kind: ThingKind; typed: Form }) => (
  <>
    {kind === 'event' && <a href={eventPath(language, typed.slug)}>{words.page}</a>}{' '}
    <a href={deskPath(language, 'publish')}>{words.publish}</a> <a href={deskPath(language)}>{words.undo}</a>
  </>
)

/** The form of a thing, made from its schema. */
export const formPage = (props: FormPageProps): string => {
  const { desk, kind, id, message, isJudged, isDraft, isLive, touched, differences, alike, view, styles } =
    props
  const { words, things, language } = desk
  const checked = isLive ? withoutMissing(props.checked) : props.checked
  const { form: typed } = checked
  const none = new Map()
  const form: FormOf = {
    ...desk,
    kind,
    problems: isJudged ? checked.problems : none,
    suggested: checked.suggested,
    meant: checked.thing.value,
    touched,
  }
  const schema = things.schemaOf(kind)
  const current = things.thing(kind, id)
  const isNew = isNewId(id)
  const title = titleOf(typed, [language]) || words.untitled
  const fixed = isNew || kind === 'site' ? ['corrections'] : ['corrections', 'id']
  const [first, later] = orderOf(schema, checked, fixed)
  const fieldsOf = (names: readonly string[]) =>
    names.map((name) => (
      <Field
        key={name}
        form={form}
        schema={shapeOf(schema)[name] as z.ZodType}
        path={[name]}
        value={typed.value[name]}
      />
    ))
  const path = formPath(language, kind, id)
  return deskPage({
    desk,
    styles,
    title: isNew
      ? words.anew(words.kinds[kind])
      : kind === 'site'
        ? words.kinds.site
        : `${words.kinds[kind]}: ${title}`,
    children: (
      <form method="post" action={path} encType="multipart/form-data" className="edit">
        <div className="fields">
          <Token desk={desk} />
          <input type="hidden" name="opened" value={typed.opened} />
          {typed.wantedBy && <input type="hidden" name="wantedBy" value={JSON.stringify(typed.wantedBy)} />}
          {/* The first button of a form is the one that Enter presses. */}
          <button
            type="submit"
            name="action"
            value="check"
            className="first"
            tabIndex={-1}
            aria-hidden="true"
          />
          <div id="said" data-live role="status">
            {message && (
              <p className="note said">
                {message} {message === words.saved && <Onward desk={desk} kind={kind} typed={typed} />}
              </p>
            )}
            {isDraft && <p className="note">{words.draftNote}</p>}
            {isJudged && <Summary form={form} checked={checked} />}
            {alike.length > 0 && (
              <div className="note">
                {words.alike}
                <ul>
                  {alike.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
          {fieldsOf(first)}
          {kind === 'event' && (
            <div className="field">
              <label htmlFor="f-slug">{words.slug}</label>
              <p className="help">{words.slugHelp}</p>
              <input id="f-slug" name="slug" defaultValue={typed.slug} dir="ltr" autoComplete="off" />
              <div id="f-slug-live" data-live>
                <ProblemList desk={form} problems={form.problems.get('slug') ?? []} />
              </div>
            </div>
          )}
          {later.length > 0 && (
            <details open={later.some((name) => hasProblem(form, [name]))}>
              <summary>{words.more}</summary>
              {fieldsOf(later)}
            </details>
          )}
          <Earlier desk={desk} corrections={current?.value.corrections} language={language} />
          <div id="difference" data-live>
            {differences.length > 0 && !isNew && (
              <details open={checked.needsNote}>
                <summary>{words.whatChanged}</summary>
                <DifferenceTable
                  desk={desk}
                  differences={differences}
                  before={words.before}
                  after={words.after}
                />
              </details>
            )}
          </div>
          <Note form={form} checked={checked} note={typed} />
          <p className="actions main">
            <Act action="save" className="save">
              {words.save}
            </Act>
            <Act action="check">{words.check}</Act>
            <Act action="keep">{words.keep}</Act>
            {isDraft && <Act action="discard">{words.discard}</Act>}
            {kind === 'event' && !isNew && (
              <a href={`#${fieldId(['withdrawn'])}`}>{words.labels.withdrawn}</a>
            )}
          </p>
        </div>
        {kind === 'event' && <Preview desk={desk} view={view} />}
        <Known desk={desk} />
      </form>
    ),
  })
}

type ConflictProps = {
  desk: Desk
  kind: ThingKind
  id: string
  differences: readonly Difference[]
  opened: string
  isGone: boolean
  styles: string
}

/** Both versions of a thing that was changed on disk while it was edited. */
export const conflictPage = ({
  desk,
  kind,
  id,
  differences,
  opened,
  isGone,
  styles,
}: ConflictProps): string => {
  const { words, language } = desk
  return deskPage({
    desk,
    styles,
    title: words.conflict,
    children: (
      <form method="post" action={formPath(language, kind, id)} encType="multipart/form-data">
        <Token desk={desk} />
        <input type="hidden" name="opened" value={opened} />
        <p>{words.conflictHelp}</p>
        {isGone ? (
          <p>{words.gone}</p>
        ) : (
          <DifferenceTable desk={desk} differences={differences} before={words.onDisk} after={words.yours} />
        )}
        <p className="actions main">
          <Act action="discard">{words.takeTheirs}</Act>
          <Act action="rebase">{words.takeMine}</Act>
        </p>
        <p>
          <a href={deskPath(language)}>{words.desk}</a>
        </p>
      </form>
    ),
  })
}
