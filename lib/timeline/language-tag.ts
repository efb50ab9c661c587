/** Checks language tags (BCP 47): their parts exist, and are written as everybody writes them. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { lazy } from '../remembered'

type Found = { came?: string; allowed: string; fix: string }

type Kind = 'language' | 'script' | 'region' | 'variant'

/** The subtags of IANA, in lower case, each with what it is. Read from the package when it is needed: it is large. */
const subtags = lazy(
  (): Readonly<Record<string, Partial<Record<Kind, number>>>> =>
    createRequire(join(process.cwd(), 'package.json'))('language-subtag-registry/data/json/index.json'),
)

const canonical = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** What a part of a well-formed tag behind the language is. */
const kindOf = (part: string): Kind =>
  /^[A-Z][a-z]{3}$/.test(part) ? 'script' : /^(?:[A-Z]{2}|\d{3})$/.test(part) ? 'region' : 'variant'

/** The part of a tag in its usual form that is no language, script, region or variant. Extensions are not looked up. */
const unknownPart = (tag: string): string | undefined => {
  const [language = '', ...parts] = tag.replace(/-[a-z0-9]-.*$/, '').split('-')
  const kinds: [string, Kind][] = [
    [language, 'language'],
    ...parts.map((part): [string, Kind] => [part, kindOf(part)]),
  ]
  const [part, kind] = kinds.find(([part, kind]) => subtags()[part.toLowerCase()]?.[kind] === undefined) ?? []
  return part && `the ${kind} "${part}", which does not exist`
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
