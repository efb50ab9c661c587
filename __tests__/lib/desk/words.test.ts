// The words of the desk: every field of the model has a name in every language, and no name is left over.
import { isLanguage, knownLanguages } from '@/lib/languages'
import { deskWords } from '@/lib/languages/desk-words'
import { authoredSchemas } from '@/lib/timeline/schema'
import { elementOf, optionsOf, shapeOf } from '@/lib/timeline/schema-walk'

const { event, site, ...lists } = authoredSchemas(['en', 'ko'])

const namesIn = (schema: unknown): string[] => {
  const element = elementOf(schema)
  if (element) return namesIn(element)
  return Object.entries(shapeOf(schema)).flatMap(([name, inner]) => [name, ...namesIn(inner)])
}

/** Those of languages and of card shapes are their own names; corrections are asked for in other words. */
const isNamed = (name: string): boolean => !['en', 'ko', 'corrections', 'note', 'minor'].includes(name)

const names = new Set([event, site, ...Object.values(lists)].flatMap(namesIn).filter(isNamed))

test.each(knownLanguages)('every field has a name in %s', (language) => {
  const { labels } = deskWords(language)
  expect([...names].filter((name) => labels[name] === undefined)).toEqual([])
  expect(Object.keys(labels).filter((name) => !names.has(name.replace(/^\w+\./, '')))).toEqual([])
})

const optionsIn = (schema: unknown): string[] => {
  const element = elementOf(schema)
  return element
    ? optionsIn(element)
    : [...optionsOf(schema), ...Object.values(shapeOf(schema)).flatMap(optionsIn)]
}

test.each(knownLanguages)('every choice has a name in %s', (language) => {
  const { choices } = deskWords(language)
  const options = new Set([event, site, ...Object.values(lists)].flatMap(optionsIn))
  expect([...options].filter((option) => choices[option] === undefined && !isLanguage(option))).toEqual([])
  expect(Object.keys(choices).filter((option) => !options.has(option))).toEqual([])
})

const forms = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, forms(inner)]))
    : typeof value

test.each(knownLanguages.filter((language) => language !== 'en'))('the desk speaks %s', (language) => {
  const [own, english] = [deskWords(language), deskWords('en')]
  expect(own.lang).toBe(language)
  expect(forms(own)).toEqual(forms(english))
  const same = Object.entries(own).filter(([name, text]) => text === english[name as keyof typeof english])
  // Words that French has in common with English.
  expect(same.map(([name]) => name).filter((name) => !['page', 'posts'].includes(name))).toEqual([])
})
