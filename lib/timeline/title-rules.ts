/**
 * Checks that titles of events do not judge what somebody says.
 *
 * The lists have words that tell how or why somebody speaks, in the eyes of others, and that have hardly any other use in
 * a title. Two kinds of words are left to the editor: those that name an act which a text shows to have happened
 * (criticises, condemns, denies, rejects), and those with a second, neutral sense (claims, admits, attacks; 주장, 억지).
 * The same words are refused for every side.
 */
import type { Language } from '../languages'
import type { AuthoredData, Item } from './authored'
import { type Problem, shown } from './problems'
import type { AuthoredEvent } from './schema'

type Judging = Readonly<{ words: RegExp; neutral: string }>

const START = String.raw`(?<![\p{L}\p{M}\p{N}])`
const END = String.raw`(?![\p{L}\p{M}\p{N}])`

const word = (...forms: readonly string[]): RegExp => new RegExp(`${START}(?:${forms.join('|')})${END}`, 'iu')

const judging: Readonly<Record<Language, Judging>> = {
  en: {
    words: word(
      'insult(?:s|ed|ing)?',
      'slam(?:s|med|ming)?',
      'lash(?:es|ed|ing)? out',
      'rail(?:s|ed|ing)? (?:at|against)',
      'rant(?:s|ed|ing)?',
      'sneer(?:s|ed|ing)?',
      'smear(?:s|ed|ing)?',
      'bluster(?:s|ed|ing)?',
      'brag(?:s|ged|ging)?',
      'tirades?',
      'diatribes?',
      'outbursts?',
      'propaganda',
      'so-called',
    ),
    neutral: '"statement" or "says"',
  },
  ko: {
    // Particles and verb endings follow without a space.
    words: new RegExp(
      `${START}(?:(?:맹|강력)?비난|(?:강력)?반발|막말|망언|폭언|궤변|생떼|억지 ?(?:주장|논리)|발끈|으름장|적반하장)`,
      'u',
    ),
    neutral: '"발언", "담화" or "입장 발표"',
  },
  fr: {
    words: word(
      'insult(?:e|es|ent|é|ée|és|ées)',
      'fustig(?:e|ent|é)',
      'étrill(?:e|ent|é)',
      'vocif(?:ère|èrent|éré)',
      'vitup(?:ère|èrent|éré)',
      "s[’']emport(?:e|ent)",
      'diatribes?',
      'dérapages?',
      'propagande',
      'préten(?:d|dent|du|due|dus|dues)',
      'soi-disant',
    ),
    neutral: '"déclaration" or "déclare"',
  },
  ar: {
    // After a conjunction or preposition and the article, which are written as part of the word.
    words: word(
      '[وفبلك]?(?:ال)?(?:مزاعم|افتراءات|أكاذيب|ترهات)',
      '[وف]?(?:[يت]زعم|زعمت?|[يت]شتم|شتمت?|[يت]تبجح|[يت]هذي|[يت]تطاول)',
    ),
    neutral: '"بيان" or "يقول"',
  },
}

const quoted = /“[^”]*”|‘[^’]*’|«[^»]*»|「[^」]*」|"[^"]*"/gu

/** A title without what it quotes and without names, such as that of a Propaganda Department. */
const ownWords = (title: string, { actors }: Pick<AuthoredData, 'actors'>): string =>
  actors
    .flatMap(({ value: { name, variants = [] } }) => [
      ...Object.values(name),
      ...variants.map(({ form }) => form),
    ])
    .reduce((text, name) => text.replaceAll(name, ' '), title.replace(quoted, ' '))

/** A problem for each title with a word that judges what somebody says. */
export const titleProblems = (
  { value, problem }: Item<AuthoredEvent>,
  data: Pick<AuthoredData, 'actors'>,
): Problem[] =>
  Object.entries(value.title).flatMap(([language, title]) => {
    const { words, neutral } = judging[language as Language]
    // Names are only looked up for the few titles that have such a word.
    const [found] = (words.test(title) && words.exec(ownWords(title, data))) || []
    if (!found) return []
    return [
      problem(['title', language], {
        came: `${shown(found)}, which judges what somebody says`,
        allowed: "a neutral title, or the word in quotation marks if it is somebody's",
        fix: `say what happened, with a word such as ${neutral}`,
      }),
    ]
  })
