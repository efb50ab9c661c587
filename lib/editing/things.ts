/** The kinds of entries that an editor can add, and the questions for each. */
import { eraOf } from '../exchange/match'
import { idAllocator, nameAllocator } from '../exchange/names'
import type { Language } from '../languages'
import { slugOf } from '../slug'
import { slug } from '../timeline/fields'
import { authoredSchemas } from '../timeline/schema'
import { descriptionOf, examplesOf } from '../timeline/schema-walk'
import type { Timeline } from '../timeline/types'
import { slugsOf } from '../timeline/types'
import { type Answers, type Field, type Question, questionsOf } from './question'

export const thingNames = ['event', 'source', 'actor', 'theme'] as const
export type ThingName = (typeof thingNames)[number]

/** The context for new entries. */
export type Setting = {
  /** Including embargoed content. */
  timeline: Timeline
  /** Date-time with offset. */
  now: string
}

/** Suggests an unused name, from the first language whose title or name has Latin letters or digits. */
const nameFrom =
  (flag: string, languages: readonly Language[], taken: readonly string[]) =>
  (answers: Answers): string | undefined => {
    const words = languages.map((language) => slugOf(answers.get(`${flag}.${language}`) ?? ''))
    const wanted = words.find((word) => word !== '')
    return wanted && nameAllocator(taken)(wanted)
  }

const eventFields = ({ timeline, now }: Setting): Field[] => {
  const { kinds, events, site } = timeline
  const onlyKind = kinds.length === 1 ? kinds[0]?.id : undefined
  const claim = (...path: (string | number)[]) => ['claims', 0, ...path]
  const citation = (...path: string[]) => claim('sources', 0, ...path)
  return [
    { flag: 'when', path: ['when'] },
    { flag: 'partOfDay', path: ['partOfDay'], isAsked: false },
    {
      flag: 'timeZone',
      path: ['timeZone'],
      isAsked: false,
      suggest: (answers) => (answers.get('when')?.includes('T') ? site.timeZone : undefined),
    },
    { flag: 'title', path: ['title'] },
    { flag: 'id', path: ['id'], isIdIn: 'events', suggest: () => idAllocator(events.map(({ id }) => id))() },
    { flag: 'kind', path: ['kind'], ...(onlyKind !== undefined && { suggest: () => onlyKind }) },
    { flag: 'era', path: ['era'], suggest: (answers) => eraOf(timeline, answers.get('when')) },
    { flag: 'importance', path: ['importance'] },
    { flag: 'summary', path: ['summary'] },
    { flag: 'short', path: ['short'], isAsked: false },
    { flag: 'partOf', path: ['partOf'] },
    { flag: 'place', path: ['place', 'name'], isAsked: false },
    { flag: 'latitude', path: ['place', 'latitude'], isAsked: false },
    { flag: 'longitude', path: ['place', 'longitude'], isAsked: false },
    { flag: 'themes', path: ['themes'] },
    { flag: 'actors', path: ['actors'] },
    {
      flag: 'claim',
      path: claim('text'),
      help: 'The first statement that can be checked, in each language. Add the others in the file.',
    },
    { flag: 'claim.saidBy', path: claim('saidBy') },
    { flag: 'claim.themes', path: claim('themes'), isAsked: false },
    { flag: 'claim.source', path: citation('source') },
    { flag: 'claim.locator', path: citation('locator') },
    { flag: 'claim.passage.start', path: citation('passage', 'start'), isAsked: false },
    { flag: 'claim.passage.end', path: citation('passage', 'end'), isAsked: false },
    { flag: 'claim.own', path: citation('own'), isAsked: false },
    { flag: 'published', path: ['published'], suggest: () => now },
    { flag: 'publishAfter', path: ['publishAfter'], isAsked: false },
  ]
}

const sourceFields = ({ timeline, now }: Setting): Field[] => {
  const taken = timeline.sources.map(({ id }) => id)
  return [
    { flag: 'url', path: ['url'] },
    { flag: 'title', path: ['title'] },
    { flag: 'publisher', path: ['publisher'] },
    { flag: 'language', path: ['language'], suggest: () => timeline.site.languages[0] },
    { flag: 'published', path: ['published'] },
    { flag: 'accessed', path: ['accessed'], suggest: () => now.slice(0, '2026-11-23'.length) },
    { flag: 'kind', path: ['kind'] },
    { flag: 'derivedFrom', path: ['derivedFrom'] },
    { flag: 'derivation', path: ['derivation'], isAsked: false },
    { flag: 'agency', path: ['agency'] },
    { flag: 'archivedUrl', path: ['archivedUrl'] },
    {
      flag: 'id',
      path: ['id'],
      isIdIn: 'sources',
      suggest: (answers) => {
        const words = slugOf(`${answers.get('publisher') ?? ''} ${answers.get('title') ?? ''}`)
        return words === '' ? undefined : nameAllocator(taken)(words)
      },
    },
  ]
}

const actorFields = ({ timeline: { actors, site } }: Setting): Field[] => [
  { flag: 'kind', path: ['kind'] },
  { flag: 'name', path: ['name'] },
  { flag: 'role', path: ['role'] },
  {
    flag: 'id',
    path: ['id'],
    isIdIn: 'actors',
    suggest: nameFrom(
      'name',
      site.languages,
      actors.map(({ id }) => id),
    ),
  },
]

const themeFields = ({ timeline: { themes, site } }: Setting): Field[] => [
  { flag: 'name', path: ['name'] },
  { flag: 'description', path: ['description'] },
  {
    flag: 'id',
    path: ['id'],
    isIdIn: 'themes',
    suggest: nameFrom(
      'name',
      site.languages,
      themes.map(({ id }) => id),
    ),
  },
]

/** The question for the name of an event's file, which is not a field. */
const slugQuestion = ({ timeline: { events, site } }: Setting): Question => ({
  taken: new Set(events.flatMap(slugsOf)),
  flag: 'slug',
  path: undefined,
  schema: slug,
  help: `${descriptionOf(slug)} Keep it short; it stays.`,
  kind: 'text',
  isOptional: false,
  isAsked: true,
  options: [],
  examples: examplesOf(slug),
  refersTo: undefined,
  suggest: nameFrom('title', site.languages, events.flatMap(slugsOf)),
})

/** The questions for a new entry, in the order in which they are asked. */
export const questionsFor = (thing: ThingName, setting: Setting): Question[] => {
  const { languages } = setting.timeline.site
  const schemas = authoredSchemas(languages)
  const of = (schema: Parameters<typeof questionsOf>[0], fields: readonly Field[]): Question[] =>
    fields.flatMap((field) => questionsOf(schema, field, languages))
  if (thing === 'source') return of(schemas.sources.element, sourceFields(setting))
  if (thing === 'actor') return of(schemas.actors.element, actorFields(setting))
  if (thing === 'theme') return of(schemas.themes.element, themeFields(setting))
  const questions = of(schemas.event, eventFields(setting))
  const at = questions.findIndex(({ flag }) => flag === 'id')
  return [...questions.slice(0, at), slugQuestion(setting), ...questions.slice(at)]
}
