import type { z } from 'zod'
import { isNumber, isYes, PREFIX, valueAt } from '@/lib/desk/form'
import { fieldId, formPath } from '@/lib/desk/paths'
import { dateFormOf, dateInWords, hintOn, linkedId, listToMakeIn, shownId } from '@/lib/desk/typed'
import { words as dictionary, isLanguage } from '@/lib/languages'
import { fieldMeanings } from '@/lib/languages/field-meanings'
import { lengthOf } from '@/lib/timeline/plain-text'
import type { FieldPath } from '@/lib/timeline/problems'
import {
  descriptionOf,
  elementOf,
  examplesOf,
  isLocalized,
  isOptional,
  longestOf,
  optionsOf,
  referredBy,
  shapeOf,
} from '@/lib/timeline/schema-walk'
import { type Fields, kindOf, listOf, textIn } from '@/lib/timeline/things'
import { type FormOf, itemLabelOf, labelOf } from './context'
import { Act } from './frame'
import { ProblemList } from './problem-list'

type Props = { form: FormOf; schema: z.ZodType; path: FieldPath; value: unknown; label?: string }

/** Up to so many entries of a list are shown to choose from; of more, one types a name. */
const MOST_CHOICES = 12

/** Texts that may be longer have several lines. */
const ONE_LINE = 100

const choicesOf = (
  { things, language, words }: FormOf,
  schema: unknown,
): (readonly [string, string])[] | undefined => {
  const list = referredBy(schema)
  if (list) {
    const ids = [...things.known[list].keys()]
    return ids.length <= MOST_CHOICES ? ids.map((id) => [id, things.nameIn(list, id, language)]) : undefined
  }
  const options = optionsOf(schema)
  return options.length > 0
    ? options.map((option) => [option, words.choices[option] ?? option] as const)
    : undefined
}

/** What a field is for in another language than that of the schemas. A reading is cited as a statement is. */
export const meaningOf = (
  { kind, language, words: { meanings } }: Pick<FormOf, 'kind' | 'language' | 'words'>,
  path: FieldPath,
): string | undefined => {
  const names = path.filter((step) => typeof step === 'string')
  const published = [listOf(kind), ...names]
    .join('.')
    .replace('disagreements.readings.sources', 'claims.sources')
  return (
    fieldMeanings[language]?.[published] ??
    meanings[[kind, ...names].join('.')] ??
    meanings[names.at(-1) ?? '']
  )
}

/** What a field is for. Of names and dates, editors type what people write, and not what the files hold. */
const Help = ({ form, schema, path }: Pick<Props, 'form' | 'schema' | 'path'>) => {
  const { words } = form
  const own = referredBy(schema)
    ? choicesOf(form, elementOf(schema) ?? schema)
      ? ''
      : words.nameHelp
    : undefined
  const isTimed = path.join() === 'when'
  const dated = isTimed ? `${words.dateHelp} ${words.timeHelp}` : words.dateHelp
  const typed = own ?? (dateFormOf(schema) === 'EDTF' ? dated : undefined)
  if (typed !== undefined) {
    return (
      <p className="help" id={`${fieldId(path)}-help`}>
        {typed}
      </p>
    )
  }
  const examples = optionsOf(schema).length > 0 ? [] : examplesOf(schema).slice(0, 3)
  const translated = meaningOf(form, path)
  const help = translated ?? descriptionOf(schema)
  if (help === '' && examples.length === 0) return null
  return (
    <p
      className="help"
      id={`${fieldId(path)}-help`}
      {...(translated === undefined && { lang: 'en', dir: 'ltr' })}
    >
      {help} {examples.length > 0 && `${words.examples}: ${examples.join(' · ')}`}
    </p>
  )
}

/** What is wrong with a field, and what was understood: swapped by the script while one types. */
const Live = ({ form, schema, path, value }: Props) => {
  const { words, things, language } = form
  const problems = form.problems.get(path.join('.')) ?? []
  const hints = hintOn(schema, value, things)
  const date = typeof value === 'string' ? String(valueAt(form.meant, path) ?? value) : ''
  const readings = dateFormOf(schema) === 'EDTF' ? dateInWords(date, things.languages) : []
  // The forms of EDTF are for files; here one types a date as people do.
  const isNoDate = dateFormOf(schema) === 'EDTF' && typeof value === 'string' && readings.length === 0
  const linked = linkedId(things, schema, value)
  const list = referredBy(schema)
  const chosen = list && choicesOf(form, schema) ? list : undefined
  const unknown = listToMakeIn(things, schema, value) ?? (elementOf(schema) ? undefined : chosen)
  const longest = longestOf(schema)
  const isText = typeof value === 'string' && longest !== undefined && shapeOf(schema) && !linked
  return (
    <div className="live" id={`${fieldId(path)}-live`} data-live>
      {isText && longest !== undefined && value.length > longest / 2 && (
        <p className="note">{words.counted(lengthOf(value), longest)}</p>
      )}
      {readings.length > 0 && (
        <p className="note">
          {words.reads}: {readings.join(' · ')} ({date})
        </p>
      )}
      {linked && (
        <p className="note">
          <a href={formPath(language, kindOf(linked.list), linked.id)}>
            {words.open}: {things.nameIn(linked.list, linked.id, language)}
          </a>
        </p>
      )}
      {hints.length > 0 && (
        <p className="note">
          {words.couldMean}: {hints.join(' · ')}
        </p>
      )}
      {problems.length > 0 &&
        (isNoDate ? (
          <p className="problems">{words.dateHelp}</p>
        ) : (
          <ProblemList desk={form} problems={problems} />
        ))}
      {unknown && unknown !== 'events' && (
        <Act action={`make:${path.join('.')}`}>{words.anew(words.kinds[kindOf(unknown)])}</Act>
      )}
    </div>
  )
}

/** The attributes of a control that belong to its label and its messages. */
const control = (path: FieldPath) => ({
  id: fieldId(path),
  name: `${PREFIX}${path.join('.')}`,
  'aria-describedby': `${fieldId(path)}-help ${fieldId(path)}-live`,
})

const Control = ({ form, schema, path, value }: Props) => {
  const { things, words } = form
  const choices = choicesOf(form, schema)
  if (choices) {
    const isKnown = value === undefined || choices.some(([id]) => id === value)
    return (
      <select {...control(path)} defaultValue={value === undefined ? '' : String(value)}>
        <option value="">
          {isOptional(schema) ? words.none : isRequired(form, schema, path) ? words.choose : words.byItself}
        </option>
        {!isKnown && <option value={String(value)}>{String(value)}</option>}
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name === id || name === '' ? id : name}
          </option>
        ))}
      </select>
    )
  }
  const list = referredBy(schema)
  const text = value === undefined ? '' : String(value)
  const last = path.at(-1)
  const language = typeof last === 'string' && isLanguage(last) ? last : undefined
  const spoken = language && { lang: language, dir: dictionary(language).direction }
  const longest = longestOf(schema)
  if (!list && longest !== undefined && longest > ONE_LINE) {
    return <textarea {...control(path)} {...spoken} rows={longest > 300 ? 4 : 2} defaultValue={text} />
  }
  return (
    <input
      {...control(path)}
      {...spoken}
      inputMode={isNumber(schema) ? 'decimal' : undefined}
      defaultValue={list && text !== '' ? shownId(things, list, text, form.language) : text}
      list={list && `known-${list}`}
      autoComplete="off"
    />
  )
}

/** Whether the editor has to fill a field. Permanent names and moments are made up where they are left empty. */
const isRequired = ({ suggested }: FormOf, schema: unknown, path: FieldPath): boolean =>
  !isOptional(schema) &&
  dateFormOf(schema) !== 'RFC 3339' &&
  path.at(-1) !== 'id' &&
  !suggested.has(path.join('.'))

/** One text, date, number or choice. */
const Scalar = (props: Props) => {
  const { form, schema, path, label } = props
  const name = label ?? labelOf(form, path)
  if (isYes(schema)) {
    return (
      <div className="field" data-name={path.at(-1)}>
        <label className="yes">
          <input {...control(path)} type="checkbox" value="true" defaultChecked={props.value === true} />{' '}
          {name}
        </label>
        <Help form={form} schema={schema} path={path} />
        <Live {...props} />
      </div>
    )
  }
  return (
    <div className="field" data-name={path.at(-1)}>
      <label htmlFor={fieldId(path)}>
        {name}{' '}
        {isRequired(form, schema, path) && label === undefined && <small>({form.words.required})</small>}
      </label>
      {/* What is said about a list or a text in all languages holds for each. */}
      {label === undefined && <Help form={form} schema={schema} path={path} />}
      <Control {...props} />
      <Live {...props} />
    </div>
  )
}

/** A text in each language, side by side. */
const Localized = ({ form, schema, path, value }: Props) => (
  <fieldset className="localized" id={fieldId(path)}>
    <legend>
      {labelOf(form, path)} {!isOptional(schema) && <small>({form.words.required})</small>}
    </legend>
    <Help form={form} schema={schema} path={path} />
    <div className="languages">
      {Object.entries(shapeOf(schema)).map(([language, inner]) => (
        <Scalar
          key={language}
          form={form}
          schema={inner}
          path={[...path, language]}
          value={(value as Fields | undefined)?.[language]}
          label={isLanguage(language) ? dictionary(language).name : language}
        />
      ))}
    </div>
    <Live form={form} schema={schema} path={path} value={undefined} />
  </fieldset>
)

/** Ids of a short list, to be ticked; those that are ticked stay in their order. */
const Ticks = ({
  form,
  schema,
  path,
  value,
  choices,
}: Props & { choices: (readonly [string, string])[] }) => {
  const chosen = Array.isArray(value) ? value.map(String).filter((id) => id !== '') : []
  const list = referredBy(schema)
  const order = [...chosen, ...choices.map(([id]) => id).filter((id) => !chosen.includes(id))]
  const names = new Map(choices)
  return (
    <fieldset id={fieldId(path)}>
      <legend>{labelOf(form, path)}</legend>
      <Help form={form} schema={schema} path={path} />
      <div className="ticks">
        {order.map((id, index) => (
          <label key={id}>
            <input
              type="checkbox"
              name={`${PREFIX}${[...path, index].join('.')}`}
              value={id}
              defaultChecked={chosen.includes(id)}
            />{' '}
            {names.get(id) || id}
          </label>
        ))}
      </div>
      <Live form={form} schema={schema} path={path} value={undefined} />
      {list && list !== 'events' && (
        <Act action={`make:${[...path, chosen.length].join('.')}`}>
          {form.words.anew(form.words.kinds[kindOf(list)])}
        </Act>
      )}
    </fieldset>
  )
}

const Buttons = ({
  form: { words },
  path,
  count,
  canSplit,
}: {
  form: FormOf
  path: FieldPath
  count: number
  canSplit: boolean
}) => {
  const index = Number(path.at(-1))
  const list = path.slice(0, -1)
  const actions = [
    ...(index > 0 ? [['up', index - 1] as const] : []),
    ...(index < count - 1 ? [['down', index + 1] as const] : []),
    ...(canSplit ? [['split', index] as const] : []),
    ['remove', Math.max(0, index - 1)] as const,
  ]
  return (
    <p className="actions">
      {actions.map(([action, next]) => (
        <Act
          key={action}
          action={`${action}:${path.join('.')}`}
          to={fieldId([...list, next])}
          title={action === 'split' ? words.splitHelp : undefined}
        >
          {words[action]}
        </Act>
      ))}
    </p>
  )
}

/** Of a longer list, only the items that are new or wrong are unfolded. */
const MOST_OPEN = 3

const isNothing = (item: unknown): boolean => Object.keys((item ?? {}) as Fields).length === 0

/** Whether a button was for this item, or for one within it. */
const isTouched = ({ touched }: FormOf, path: FieldPath): boolean =>
  touched === path.join('.') || touched.startsWith(`${path.join('.')}.`)

/** How an item begins, to tell it from the others while it is folded. */
const startOf = ({ things, language }: FormOf, element: z.ZodType, item: unknown): string => {
  const { text, source, form } = (item ?? {}) as Fields
  const list = source === undefined ? undefined : referredBy(shapeOf(element).source)
  const words = list ? shownId(things, list, String(source), language) : textIn(text ?? form, [language])
  return words.length > 80 ? `${words.slice(0, 80)}…` : words
}

/** A list of texts, ids or objects. There is always room for one more text or id. */
const List = ({
  form,
  schema,
  element,
  path,
  value,
  isFolded,
}: Props & { element: z.ZodType; isFolded: boolean }) => {
  const { words } = form
  const isObject = Object.keys(shapeOf(element)).length > 0
  const choices = isObject ? undefined : choicesOf(form, element)
  if (choices && referredBy(element)) {
    return <Ticks form={form} schema={schema} path={path} value={value} choices={choices} />
  }
  const given = Array.isArray(value) ? value : []
  const isFirst = given.length === 0 && !isOptional(schema)
  const items = isObject ? (isFirst ? [{}] : given) : [...given.filter((one) => one !== ''), undefined]
  const label = labelOf(form, path)
  return (
    <fieldset className="list" id={fieldId(path)}>
      <legend className={isFolded ? 'unseen' : undefined}>
        {label} {!isOptional(schema) && <small>({words.required})</small>}
      </legend>
      <Help form={form} schema={schema} path={path} />
      {items.map((item, index) => {
        const at = [...path, index]
        const key = `${index} of ${items.length}`
        if (!isObject) {
          return (
            <Scalar
              key={key}
              form={form}
              schema={element}
              path={at}
              value={item}
              label={`${itemLabelOf(form, path)} ${index + 1}`}
            />
          )
        }
        return (
          <details
            key={key}
            className="item"
            id={fieldId(at)}
            open={items.length <= MOST_OPEN || isNothing(item) || hasProblem(form, at) || isTouched(form, at)}
          >
            <summary>
              {itemLabelOf(form, path)} {index + 1}
              <span className="note"> {startOf(form, element, item)}</span>
            </summary>
            <Shape form={form} schema={element} path={at} value={item} />
            <Buttons
              form={form}
              path={at}
              count={items.length}
              canSplit={isLocalized(shapeOf(element).text)}
            />
          </details>
        )
      })}
      <Live form={form} schema={schema} path={path} value={undefined} />
      {isObject && (
        <p className="actions">
          <Act action={`add:${path.join('.')}`} to={fieldId([...path, given.length])}>
            {words.add}: {itemLabelOf(form, path)}
          </Act>
        </p>
      )}
    </fieldset>
  )
}

/** The fields of an object. */
const Shape = ({ form, schema, path, value }: Props) =>
  Object.entries(shapeOf(schema)).map(([name, inner]) => (
    <Field
      key={name}
      form={form}
      schema={inner}
      path={[...path, name]}
      value={(value as Fields | undefined)?.[name]}
    />
  ))

/** Whether something is wrong with a field or below it. */
export const hasProblem = ({ problems }: FormOf, path: FieldPath): boolean => {
  const name = path.join('.')
  return [...problems.keys()].some((one) => one === name || one.startsWith(`${name}.`))
}

/** A field of any kind, made from its schema. Optional groups are folded while they are empty. */
export const Field = (props: Props) => {
  const { form, schema, path, value } = props
  const element = elementOf(schema)
  if (element) {
    const isFolded = isOptional(schema) && Object.keys(shapeOf(element)).length > 0
    const list = <List {...props} element={element} isFolded={isFolded} />
    return isFolded ? (
      <details open={value !== undefined || hasProblem(form, path)}>
        <summary>{labelOf(form, path)}</summary>
        {list}
      </details>
    ) : (
      list
    )
  }
  if (isLocalized(schema)) return <Localized {...props} />
  if (Object.keys(shapeOf(schema)).length === 0) return <Scalar {...props} />
  const inner = (
    <>
      <Help form={form} schema={schema} path={path} />
      {path.join('.') === 'image' && (
        <div className="field">
          <label htmlFor="picture">{form.words.upload}</label>
          <input
            id="picture"
            type="file"
            name="picture"
            accept="image/png,image/jpeg,image/webp,image/avif"
          />
        </div>
      )}
      {path.at(-1) === 'passage' && (
        <div className="field">
          <label htmlFor={`paste-${path.join('.')}`}>{form.words.pasted}</label>
          <textarea id={`paste-${path.join('.')}`} name={`paste.${path.join('.')}`} rows={2} dir="auto" />
          <Act action={`look:${path.join('.')}`}>{form.words.look}</Act>
        </div>
      )}
      <Shape {...props} />
      <Live form={form} schema={schema} path={path} value={undefined} />
    </>
  )
  return isOptional(schema) ? (
    <details id={fieldId(path)} open={value !== undefined || hasProblem(form, path)}>
      <summary>{labelOf(form, path)}</summary>
      {inner}
    </details>
  ) : (
    <fieldset id={fieldId(path)}>
      <legend>{labelOf(form, path)}</legend>
      {inner}
    </fieldset>
  )
}
