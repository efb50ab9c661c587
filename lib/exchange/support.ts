/** Makes the statements of a slide, each with the links that support it. */
import { groupBy } from '../group'
import type { Language } from '../languages'
import { lengthOf } from '../timeline/plain-text'
import { type AuthoredClaim, CLAIM_LENGTH } from '../timeline/schema'
import type { Entry, Link } from './entry'
import { type PlacedLink, type PlainText, solidLength } from './html-text'
import { piecesOf } from './sentences'
import { addressKey } from './sources'

/** Whether a link at the beginning of a sentence is a citation behind the one before: `(Alpha)` or `[1]`. */
const isCitation = ({ text }: PlacedLink, sentence: string, before: number): boolean =>
  before === 0 ? /^\[?\d{1,3}\]?$/.test(text) : before === 1 && /^[([]/.test(sentence)

/** The texts of the statements in one language, and the links, each with the statements in which it stands. */
export const statementsIn = (
  texts: readonly Pick<PlainText, 'paragraphs' | 'links'>[],
  language: Language,
): { statements: string[]; links: Link[] } => {
  const statements: string[] = []
  const links = texts.flatMap((text) => {
    const inside = groupBy(text.links, ({ place }) => place?.paragraph)
    const numbers = new Map<PlacedLink, Pick<Link, 'statements' | 'isOfCut'>>()
    text.paragraphs.forEach((paragraph, index) => {
      const pieces = piecesOf(paragraph, CLAIM_LENGTH, language)
      let end = 0
      const ends = pieces.map((piece) => (end += solidLength(piece)))
      const own = (inside.get(index) ?? []).map((link) => {
        const offset = link.place?.offset ?? 0
        const found = ends.findIndex((one) => one > offset)
        const piece = found < 0 ? pieces.length - 1 : found
        const before = offset - (ends[piece - 1] ?? 0)
        return { link, piece: piece > 0 && isCitation(link, pieces[piece] ?? '', before) ? piece - 1 : piece }
      })
      const cited = new Set(own.map(({ piece }) => piece))
      // A part of a long paragraph without a link has those of the paragraph.
      const bare = [...pieces.keys()].filter((piece) => !cited.has(piece))
      for (const { link, piece } of own) {
        const stands = [piece, ...bare].map((number) => statements.length + number)
        numbers.set(link, { statements: stands, ...(pieces.length > 1 && { isOfCut: true }) })
      }
      statements.push(...pieces)
    })
    return text.links.map((placed): Link => {
      const { place: _, ...link } = placed
      return { ...link, ...numbers.get(placed) }
    })
  })
  return { statements, links }
}

export type Supported = {
  statements: readonly { text: AuthoredClaim['text']; links: readonly Link[] }[]
  /** The links to the pages that a statement cites. */
  cited: readonly Link[]
  /** What is not kept. */
  notes: readonly string[]
  /** What to check. */
  checks: readonly string[]
}

/** Pairs the statements of all languages. Joins them into one if their numbers differ. */
const paired = ({
  paragraphs = {},
  summary,
}: Entry): { texts: AuthoredClaim['text'][]; isJoined?: boolean; note?: string } => {
  const languages = Object.keys(paragraphs) as Language[]
  const [first] = languages
  const count = first ? (paragraphs[first]?.length ?? 0) : 0
  const inAll = (textIn: (language: Language) => string | undefined) =>
    Object.fromEntries(
      languages.map((language) => [language, textIn(language) ?? '']),
    ) as AuthoredClaim['text']
  if (languages.every((language) => paragraphs[language]?.length === count)) {
    return { texts: Array.from({ length: count }, (_, index) => inAll((one) => paragraphs[one]?.[index])) }
  }
  const whole = inAll((language) => paragraphs[language]?.join(' '))
  if (Object.values(whole).every((text) => lengthOf(text) <= CLAIM_LENGTH))
    return { texts: [whole], isJoined: true }
  const note = 'the text beyond its summary: the languages have different numbers of paragraphs'
  return { texts: [inAll((language) => summary[language])], isJoined: true, note }
}

/**
 * The statements of an entry. A statement has the links that stand in its text in any language; without one, those that
 * stand beside the text; and without these, all of them.
 */
export const statementsOf = (entry: Entry): Supported => {
  const { links } = entry
  const { texts, isJoined = false, note } = paired(entry)
  const placed = links.filter((link) => link.statements)
  const inText = new Set(placed.map(({ url }) => addressKey(url)))
  const beside = links.filter(({ url }) => !inText.has(addressKey(url)))
  const others = beside.length > 0 ? beside : links
  const statements = texts.map((text, index) => {
    // All of the texts are joined, unless that would be too long: then it is the summary, which begins like the first.
    const own = placed.filter((link) => (isJoined && !note) || link.statements?.includes(index))
    return { text, links: own.length > 0 ? own : others }
  })
  const pages = new Set(statements.flatMap((one) => one.links.map(({ url }) => addressKey(url))))
  const isCited = ({ url }: Link): boolean => pages.has(addressKey(url))
  const why = texts.length === 0 ? 'no text that it supports' : 'every statement has a link of its own'
  const which = others === links ? 'all links of the slide' : 'the links beside the text'
  const isToCheck = others.length > 0 && statements.some((one) => one.links === others)
  const isOfCut = placed.some((link) => link.isOfCut)
  return {
    statements,
    cited: links.filter(isCited),
    notes: [
      ...(note ? [note] : []),
      ...links
        .filter((link) => !isCited(link))
        .map(({ url, reference }) => `the link ${url}${reference ? ` (“${reference}”)` : ''}: ${why}`),
    ],
    checks: [
      ...(isToCheck ? [`statements without a link of their own cite ${which}`] : []),
      ...(isOfCut
        ? ['parts of a long paragraph cite the links in them, or all of it if they have none']
        : []),
    ],
  }
}
