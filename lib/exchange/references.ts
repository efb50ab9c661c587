/** Tells lines that only name pages from lines that say something. */

/** What a line says that only names pages: a label or number, and the rest. */
export type Reference = { label: string; words: string }

/** Words before references, or above them. */
const LABEL = new RegExp(
  `^[(\\[]?(?:${[
    'sources?|references?|links?|read more|further reading|via|quellen?|belege?|références?|liens?',
    '출처|참고 ?자료|참고 ?문헌|관련 ?기사|المصدر|المصادر|المراجع|مصادر|مراجع',
  ].join('|')})\\s*(?:[:：]|$)`,
  'iu',
)

const NUMBER = /^(?:\[\d{1,3}\]|\d{1,3}[.)])/

/** What a reference may say beside its links, such as the publisher and the day: characters, and words of a sentence. */
const MAX_BESIDE = 80
const MAX_WORDS = 4

/** Whether the words read as a sentence and not as the title of a page. */
const isSentence = (text: string): boolean => /[.!?…。！？]["'”’»」)]*$/u.test(text)

/** The text without the words of its links, from a position on. */
const besideLinks = (text: string, links: readonly string[], from: number): string => {
  let at = from
  let rest = ''
  for (const words of links) {
    const start = text.indexOf(words, at)
    if (start < 0) continue
    rest += text.slice(at, start)
    at = start + words.length
  }
  return rest + text.slice(at)
}

/**
 * What a line says that only names pages: links that are no sentence with nothing but signs beside them, links behind
 * "Source:", in a list also a link and its publisher. Without links, only the label above a list.
 *
 * @param links the words of the links in the line
 */
export const referenceIn = (
  text: string,
  links: readonly string[],
  isItem = false,
): Reference | undefined => {
  const [first = ''] = links
  const isLinkFirst = first !== '' && text.startsWith(first)
  const label = isLinkFirst ? '' : ((LABEL.exec(text) ?? NUMBER.exec(text))?.[0] ?? '')
  const isLabelled = LABEL.test(label)
  const found = { label, words: text.slice(label.length).trim() }
  if (links.length === 0) return isLabelled && label === text ? found : undefined
  const rest = besideLinks(text, links, label.length)
  if (isLabelled) {
    const words = rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    return rest.length <= MAX_BESIDE && (words <= MAX_WORDS || !isSentence(text)) ? found : undefined
  }
  if (isSentence(text)) return undefined
  if (!/[\p{L}\p{N}]/u.test(rest)) return found
  const isPublished = isItem && isLinkFirst && links.length === 1 && /^\s?[,،、—–(-]/u.test(rest)
  return isPublished && rest.length <= MAX_BESIDE ? found : undefined
}
