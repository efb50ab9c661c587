/**
 * Checks that each sentence of the lede rests on statements that exist, and says no more than they do: what somebody said,
 * and what is not confirmed, needs its attribution in the sentence itself.
 */
import type { Language } from '../languages'
import { assemble } from './assemble'
import type { AuthoredData, Item } from './authored'
import { supportOf } from './evidence'
import { type Problem, shown } from './problems'
import type { AuthoredSite } from './schema'
import type { Actor, Claim, PlacedClaim, Publisher } from './types'

type Data = AuthoredData & { site: Item<AuthoredSite> }

/** Words that say that the sentence passes on what others report. */
const reporting: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:according to|report(?:s|ed|edly)?|press|media)\b/iu,
  ko: /에 따르면|에 의하면|보도|언론|전했다/u,
  fr: /\b(?:selon|rapporte(?:nt)?|presse|médias)\b|d[’']après/iu,
  ar: /وفق|بحسب|حسب|أفاد|ذكرت|وسائل الإعلام|الصحافة/u,
}

/** A name as it is written in a sentence: whole, without the part in brackets, and that part, such as an abbreviation. */
const formsOf = (name: string): string[] => {
  const [, outer = name, inner] = /^(.*?)\s*\((.+)\)$/u.exec(name) ?? []
  return [name, outer, ...(inner ? [inner] : [])]
}

const namesOf = ({ name }: Pick<Actor | Publisher, 'name'>): string[] => Object.values(name).flatMap(formsOf)

const speakerForms = ({ saidBy }: Claim): string[] =>
  saidBy ? [...namesOf(saidBy), ...(saidBy.variants ?? []).map(({ form }) => form)] : []

const publisherForms = ({ citations }: Claim): string[] =>
  citations.flatMap(({ source: { publisher, publishedBy, agency, agencyBy } }) => [
    publisher,
    ...(publishedBy ? namesOf(publishedBy) : []),
    ...(agency ? [agency] : []),
    ...(agencyBy ? namesOf(agencyBy) : []),
  ])

/** Whether a sentence attributes a claim as far as the claim needs it. */
const isAttributed = (text: string, language: Language, claim: Claim): boolean => {
  const names = (forms: readonly string[]): boolean => forms.some((form) => text.includes(form))
  if (claim.saidBy) return names(speakerForms(claim))
  return supportOf(claim) === 'confirmed' || names(publisherForms(claim)) || reporting[language].test(text)
}

const attributionFix = ({ claim: { saidBy, citations } }: PlacedClaim, language: Language): string => {
  if (saidBy) return `name ${saidBy.name[language]} in the sentence`
  const [first] = citations
  return `add who reports it, such as "according to ${first?.source.publisher}" in the words of the language`
}

/** The lede's events alone, without what they are part of, so that nothing else has to be assembled. */
const assembled = (data: Data, ids: ReadonlySet<string>) => {
  const { lede: _, ...site } = data.site.value
  const events = data.events
    .filter(({ value }) => ids.has(value.id))
    .map((event) => {
      const { partOf: __, ...value } = event.value
      return { ...event, value }
    })
  return assemble({ ...data, site: { ...data.site, value: site }, events }, {}).eventsById
}

/**
 * A problem for each statement that a sentence of the lede names and that does not exist, and for each that it passes on
 * without the attribution it needs.
 *
 * @param data valid, apart from the lede
 */
export const ledeProblems = (data: Data): Problem[] => {
  const { value, problem } = data.site
  const { lede = [] } = value
  if (lede.length === 0) return []
  const events = assembled(
    data,
    new Set(lede.flatMap(({ statements }) => statements.map(({ event }) => event))),
  )
  return lede.flatMap(({ text, statements }, sentence) =>
    statements.flatMap(({ event: id, number }, index) => {
      const event = events.get(id)
      const claim = event?.claims[number - 1]
      if (!event || !claim) {
        const count = event?.claims.length ?? 0
        return [
          problem(['lede', sentence, 'statements', index, 'number'], {
            came: `${number}`,
            allowed:
              count === 0
                ? 'an event that is not withdrawn'
                : `a number from 1 to ${count}: ${shown(event?.slug)} has so many statements`,
            fix: 'name the statement that the sentence rests on, or delete the sentence',
          }),
        ]
      }
      return value.languages
        .filter((language) => !isAttributed(text[language], language, claim))
        .map((language) =>
          problem(['lede', sentence, 'text', language], {
            came: `a sentence that passes on statement ${number} of ${shown(event.slug)} as a fact`,
            allowed: claim.saidBy
              ? 'the name of the one who said it'
              : 'who reports it, because the statement is not confirmed',
            fix: attributionFix({ event, claim, number }, language),
          }),
        )
    }),
  )
}
