/** What every page and field of the desk needs, beside what it shows. */
import { words as dictionary, isLanguage, type Language } from '@/lib/languages'
import type { DeskWords } from '@/lib/languages/desk-words'
import type { FieldPath, Problem } from '@/lib/timeline/problems'
import type { Fields, ThingKind, Things } from '@/lib/timeline/things'

export type Desk = Readonly<{
  language: Language
  words: DeskWords
  /** A secret of this preview that every form sends back, so that no other page can. */
  token: string
  things: Things
}>

export type FormOf = Desk &
  Readonly<{
    kind: ThingKind
    /** By the name of the field: `claims.0.text.en`. */
    problems: ReadonlyMap<string, readonly Problem[]>
    /** The thing as it would be written. */
    meant: Fields
    /** Names of fields that are filled where they are left empty. */
    suggested: ReadonlySet<string>
    /** The name of the item that a button was for, which is unfolded. */
    touched: string
  }>

/** The name of a field in words: `saidBy` as “Said by”. A name that nobody has translated is shown as it is. */
export const labelOf = (
  { words, kind }: Pick<Desk, 'words'> & { kind?: ThingKind },
  path: FieldPath,
): string => {
  const name = String(path.findLast((step) => typeof step === 'string') ?? '')
  if (isLanguage(name)) return dictionary(name).name
  const own = path.length === 1 ? words.labels[`${kind}.${name}`] : undefined
  return own ?? words.labels[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

/** The name of one of the things in a field: “Statement” of “Statements”. */
export const itemLabelOf = (desk: Pick<Desk, 'words'> & { kind?: ThingKind }, path: FieldPath): string =>
  desk.words.items[String(path.findLast((step) => typeof step === 'string') ?? '')] ?? labelOf(desk, path)

/** The path of a field in words: “Statement 2 › Text › en”. */
export const pathInWords = (desk: Pick<Desk, 'words'> & { kind?: ThingKind }, path: FieldPath): string =>
  path
    .flatMap((step, index) => {
      if (typeof step === 'number') return `${itemLabelOf(desk, path.slice(0, index))} ${step + 1}`
      // The item says what it is one of.
      return typeof path[index + 1] === 'number' ? [] : labelOf(desk, path.slice(0, index + 1))
    })
    .join(' › ')
