// The words of the desk: every field of the model has a name in every language, and no name is left over.
import type { z } from 'zod'
import { meaningOf } from '@/app/desk/field'
import { dateFormOf } from '@/lib/desk/typed'
import { isLanguage, knownLanguages } from '@/lib/languages'
import { deskWords } from '@/lib/languages/desk-words'
import { authoredSchemas } from '@/lib/timeline/schema'
import { descriptionOf, elementOf, optionsOf, referredBy, shapeOf } from '@/lib/timeline/schema-walk'
import { readThings, thingKinds } from '@/lib/timeline/things'

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

/** What forms say of fields in the words of the schemas: not of names and dates, which have a help of their own. */
const describedIn = (schema: unknown, path: readonly string[] = []): string[][] => {
  const element = elementOf(schema)
  const inside = Object.entries(shapeOf(element ?? schema)).filter(([name]) => isNamed(name))
  const isSaid =
    path.length > 0 &&
    descriptionOf(schema as z.ZodType) !== '' &&
    referredBy(schema) === undefined &&
    dateFormOf(schema) !== 'EDTF'
  return [
    ...(isSaid ? [[...path]] : []),
    ...inside.flatMap(([name, inner]) => describedIn(inner, [...path, name])),
  ]
}

const things = readThings('examples/velmora-library')

test.each(knownLanguages.filter((language) => language !== 'en'))(
  'every field says in %s what it is for',
  (language) => {
    const words = deskWords(language)
    const untranslated = thingKinds.flatMap((kind) =>
      describedIn(things.schemaOf(kind))
        .filter((path) => meaningOf({ kind, language, words }, path) === undefined)
        .map((path) => `${kind}.${path.join('.')}`),
    )
    expect(untranslated).toEqual([])
  },
)

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
  expect(forms({ ...own, meanings: {} })).toEqual(forms(english))
  const same = Object.entries(own).filter(([name, text]) => text === english[name as keyof typeof english])
  // Words that French has in common with English.
  expect(same.map(([name]) => name).filter((name) => !['page', 'posts'].includes(name))).toEqual([])
})
