/** Checks language tags (BCP 47): their parts exist, and are written as everybody writes them. */

type Found = { came?: string; allowed: string; fix: string }

const nameOf = (type: 'language' | 'script' | 'region', part: string): string | undefined =>
  new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(part)

/** Few languages have a name in the data of Node, but for most of the others it knows in which script they are written. */
const isLanguageCode = (code: string): boolean =>
  nameOf('language', code) !== undefined || new Intl.Locale(code).maximize().script !== undefined

const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** The part of a well-formed tag that is no language, script or region. */
const unknownPart = (tag: string): string | undefined => {
  const { language, script, region } = new Intl.Locale(tag)
  if (!isLanguageCode(language)) return `the language "${language}", which does not exist`
  if (script !== undefined && nameOf('script', script) === undefined)
    return `the script "${script}", which does not exist`
  return region !== undefined && nameOf('region', region) === undefined
    ? `the region "${region}", which does not exist`
    : undefined
}

/** What is wrong with a language tag; empty if nothing is. The first problem alone. */
export const languageTagProblems = (tag: string): Found[] => {
  const allowed = 'a language tag (BCP 47), such as en, ko, zh-Hans or pt-BR'
  const right = canonical(tag)
  if (right === undefined)
    return [{ allowed, fix: 'write the language, then its script or region if it matters, each once' }]
  const came = unknownPart(right)
  if (came !== undefined)
    return [{ came, allowed, fix: 'look the code up in the IANA list of language subtags' }]
  return right === tag ? [] : [{ allowed, fix: `write ${right}` }]
}
