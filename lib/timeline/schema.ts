/**
 * Zod schemas for the authored files in `data/`. Field names are a public contract: editors type them and the
 * published JSON has them.
 */
import { z } from 'zod'
import { deviceNames } from '../addresses'
import { type CardShape, cardShapes } from '../card-shapes'
import { knownLanguages, type Language } from '../languages'
import { onceBy } from '../remembered'
import { mailAddress, siteAddress, tagAuthority, tagDate, webAddress } from './address-fields'
import {
  dateOfReading,
  dateTime,
  edtf,
  id,
  idIn,
  languageTag,
  openDate,
  parsedBy,
  rule,
  slug,
  text,
  timeZone,
} from './fields'
import { locatorForms, locatorPattern, parseLocator } from './locator'

export const TITLE_LENGTH = 90
export const SUMMARY_LENGTH = 280
export const CLAIM_LENGTH = 1000
export const SOURCE_TITLE_LENGTH = 300
/** Fits in a post on X together with a title and a link. */
const SHORT_LENGTH = 150

/** The path of an image, relative to the data folder. Windows keeps some names for devices, with any ending. */
export const IMAGE_FILE = new RegExp(
  `^images/(?!${deviceNames}\\.)[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:avif|jpe?g|png|webp)$`,
)

/** Which events have a card of a shape. */
const cardChoices = ['all', 'key', 'none'] as const

/** How a source comes from the one in `derivedFrom`. */
const derivations = ['copy', 'summary', 'draws-on'] as const

const makeSchemas = (languages: readonly Language[]) => {
  const both = (longest?: number) =>
    z.strictObject(
      Object.fromEntries(languages.map((language) => [language, text(longest)])) as Record<
        Language,
        z.ZodString
      >,
    )

  const corrections = z
    .array(
      z.strictObject({
        at: dateTime.describe('When it was corrected (RFC 3339).'),
        note: both(600).describe('What was wrong and what is right, in each language.'),
        minor: z
          .literal(true)
          .optional()
          .describe(
            'A matter of wording alone, such as a typing error: listed, but no news for subscribers.',
          ),
      }),
    )
    .optional()
    .describe('What was changed and when, each as it was written then.')

  const cardChoice = z
    .enum(cardChoices)
    .optional()
    .describe('all: every event has a card of this shape; key: only key events; none: no event.')

  const site = z.strictObject({
    name: both(60).describe('Name of the site, in each language.'),
    tagline: both(200).describe('What the site tells, in one sentence, in each language.'),
    short: both(90).optional().describe('The same in fewer words, for narrow screens, in each language.'),
    lede: z
      .array(
        z.strictObject({
          text: both(320).describe('One sentence, in each language, with the attribution that it needs.'),
          statements: z
            .array(
              z.strictObject({
                event: idIn('events', 'Id of an event.'),
                number: z
                  .int()
                  .min(1)
                  .describe('Number of a statement of the event, from 1, as on its page.'),
              }),
            )
            .min(1)
            .describe('The statements that the sentence rests on.'),
        }),
      )
      .min(1)
      .max(7)
      .optional()
      .describe(
        'The story in a few sentences. Each rests on statements of the timeline and says no more than they do.',
      ),
    url: siteAddress,
    languages: z
      .tuple([z.enum(knownLanguages)], z.enum(knownLanguages))
      .check(
        rule((tags) =>
          new Set(tags).size === tags.length
            ? []
            : [{ allowed: 'each language once', fix: 'delete the repetition' }],
        ),
      )
      .describe('BCP 47 tags, the default first. Each has a file in lib/languages.'),
    timeZone: timeZone.describe('IANA time zone of the story, such as America/New_York.'),
    clocks: z
      .array(z.strictObject({ timeZone, name: both(60).describe('Name of the place, in each language.') }))
      .optional()
      .describe('Places whose clocks are shown beside an event with a time of day.'),
    cards: z
      .strictObject(
        Object.fromEntries(cardShapes.map((shape) => [shape, cardChoice])) as Record<
          CardShape,
          typeof cardChoice
        >,
      )
      .optional()
      .describe('Which events have share cards, by shape; all where nothing is said.')
      .meta({ examples: [{ wide: 'all', square: 'key', story: 'none' }] }),
    authority: tagAuthority,
    since: tagDate,
    licence: z
      .strictObject({
        name: text(60)
          .describe('Its name.')
          .meta({ examples: ['CC BY 4.0'] }),
        url: webAddress
          .describe('Where its text stands.')
          .meta({ examples: ['https://creativecommons.org/licenses/by/4.0/'] }),
      })
      .describe('Licence of the texts and the data.'),
    contact: mailAddress
      .describe('Where readers report errors.')
      .meta({ examples: ['corrections@example.org'] }),
    disclaimer: both(600).describe('Whose site this is and whose it is not, in each language.'),
  })

  const kind = z.strictObject({ id, name: both(60).describe('In each language.') })

  const era = z.strictObject({
    id,
    name: both(90).describe('In each language.'),
    start: openDate.describe('First day: an EDTF date, or `..` where the era has no beginning.'),
    end: openDate.describe('Last day: an EDTF date, or `..` where the era has no end.'),
    main: z.boolean().optional().describe('True for one era: the story itself.'),
  })

  const theme = z.strictObject({
    id,
    name: both(60)
      .check(
        rule((name) =>
          Object.values(name).some((value) => /[<>"]/.test(value))
            ? [
                {
                  allowed: 'a name without < > "',
                  fix: 'use words: feeds cannot carry these signs in labels',
                },
              ]
            : [],
        ),
      )
      .describe('In each language, without < > ".'),
    description: both(400).describe('What belongs to the theme, in each language.'),
  })

  const actor = z.strictObject({
    id,
    kind: z
      .enum(['person', 'state', 'body', 'organisation'])
      .describe('A body is a part of a state or of an organisation of states.'),
    name: both(160).describe('In each language.'),
    role: both(200).optional().describe('Office or part in the story, in each language.'),
    variants: z
      .array(
        z.strictObject({
          form: text(160).describe('The name as it was spelled there.'),
          seenIn: idIn('sources', 'Id of the source.'),
        }),
      )
      .optional()
      .describe('Other spellings, each with a source it was seen in.'),
    corrections,
  })

  const publisher = z.strictObject({
    id,
    name: both(160).describe('As the sources write it, in each language.'),
    partOf: idIn(
      'publishers',
      'Id of the publisher that this one belongs to; the two are not independent of each other.',
    ).optional(),
    corrections,
  })

  const source = z.strictObject({
    id,
    title: text(SOURCE_TITLE_LENGTH).describe("In the source's own language."),
    publisher: text(160).describe(
      'Its name, in any language or spelling that publishers.json or actors.json has, or as it is.',
    ),
    url: webAddress.describe('Where it can be read.'),
    archivedUrl: webAddress.optional().describe('A copy that stays, in a web archive.'),
    language: languageTag,
    published: edtf.optional().describe('EDTF date; left out where unknown.'),
    accessed: dateOfReading.describe('EDTF date on which the source was read.'),
    kind: z
      .enum(['primary', 'press', 'organisation'])
      .describe(
        'Primary: by the issuing body, a government, or the organisation that spoke, or a copy of it.',
      ),
    derivedFrom: idIn(
      'sources',
      'Id of the source that this one comes from; the two are not independent of each other.',
    ).optional(),
    derivation: z
      .enum(derivations)
      .optional()
      .describe(
        'How it comes from it: copy (word for word, or a translation), summary, or draws-on (its own text that relies on it). Without this field: draws-on.',
      ),
    agency: text(160)
      .optional()
      .describe(
        'News agency or broadcaster whose report this passes on, where that report is not itself in the list.',
      ),
    corrections,
  })

  const citation = z.strictObject({
    source: idIn('sources', 'Id of the source.'),
    locator: z
      .string()
      .check(parsedBy(parseLocator, 'say where in the source the statement stands'))
      .describe(`Where in the source: ${locatorForms}.`)
      .meta({ pattern: locatorPattern, examples: locatorForms.split(', ') }),
    passage: z
      .strictObject({
        start: text(200).describe('Its first words.'),
        end: text(200).optional().describe('Its last words, where it is longer.'),
      })
      .optional()
      .describe(
        'A few words of the source as they stand there, in whole words, for a link to the very place.',
      ),
    own: z
      .literal(true)
      .optional()
      .describe(
        'True if the source adds this itself: it is not in the source or the agency report that it draws on, as far as known. Independence is then counted without them.',
      ),
  })

  const citations = z.array(citation).min(1)
  const theTheme = idIn('themes', 'Id of a theme.')

  const claim = z.strictObject({
    text: both(CLAIM_LENGTH).describe('One statement that can be checked, in each language.'),
    saidBy: idIn('actors', 'Id of the actor whose words these are.').optional(),
    themes: z.array(theTheme).optional().describe('Ids of themes.'),
    sources: citations.describe('The sources that support the statement.'),
  })

  const disagreement = z.strictObject({
    point: both(280).describe('What the sources do not agree on, in each language.'),
    readings: z
      .array(
        z.strictObject({
          text: both(600).describe('What some of the sources say, in each language.'),
          sources: citations.describe('These sources, as in the claims.'),
        }),
      )
      .min(2)
      .describe('What the sources say, two readings or more.'),
    chosen: both(600).describe('The reading that the site follows, in each language.'),
    why: both(600).describe('Why it does, in each language.'),
  })

  const event = z.strictObject({
    id,
    era: idIn('eras', 'Id of the era, the period that the event falls in.'),
    kind: idIn('kinds', 'Id of the kind of event.'),
    importance: z
      .enum(['key'])
      .optional()
      .describe('key: one of the events without which the story cannot be understood. Left out otherwise.'),
    when: edtf,
    partOfDay: z
      .enum(['morning', 'afternoon', 'evening'])
      .optional()
      .describe('Where no more than that is known of the time of day.'),
    timeZone: timeZone.optional(),
    partOf: idIn('events', 'Id of the event within or beside which this one took place.').optional(),
    place: z
      .strictObject({
        name: both(160).describe('In each language.'),
        address: both(280)
          .optional()
          .describe('Its postal address, in each language. Search engines want one for an event.'),
        latitude: z
          .number()
          .min(-90)
          .max(90)
          .optional()
          .describe('In degrees, WGS 84.')
          .meta({ examples: [40.749] }),
        longitude: z
          .number()
          .min(-180)
          .max(180)
          .optional()
          .describe('In degrees, WGS 84.')
          .meta({ examples: [-73.968] }),
      })
      .optional()
      .describe('Where it took place.'),
    title: both(TITLE_LENGTH).describe(`In each language, up to ${TITLE_LENGTH} characters.`),
    summary: both(SUMMARY_LENGTH).describe(`In each language, up to ${SUMMARY_LENGTH} characters.`),
    short: both(SHORT_LENGTH)
      .optional()
      .describe(
        'Stands in posts for a summary that does not fit, with the attribution and the caveat that it needs.',
      ),
    image: z
      .strictObject({
        file: z
          .string()
          .regex(IMAGE_FILE)
          .describe('Its file in the data folder, a PNG, JPEG, WebP or AVIF, such as images/the-hall.jpg.')
          .max(90)
          .meta({ examples: ['images/the-hall.jpg'] }),
        alt: both(400).describe('What is to be seen, for those who do not see it, in each language.'),
        credit: both(160).describe('Who made it, and whose it is, in each language.'),
        licence: text(60).optional().describe('Where it is not that of the site, such as CC BY-SA 4.0.'),
      })
      .optional()
      .describe('A picture of the event.'),
    claims: z.array(claim).min(1).describe('What is on record, statement by statement.'),
    actors: z
      .array(idIn('actors', 'Id of an actor.'))
      .optional()
      .describe('Ids of actors beyond those of the claims.'),
    themes: z.array(theTheme).optional().describe('Ids of themes beyond those of the claims.'),
    disagreements: z.array(disagreement).optional().describe('Where the sources contradict each other.'),
    published: dateTime.describe('When the entry first appeared on the site: the date in the feeds.'),
    corrections,
    withdrawn: z
      .strictObject({
        at: dateTime.describe('When it was withdrawn (RFC 3339).'),
        reason: both(280).describe('Why, in each language; in published files it is the summary too.'),
      })
      .optional()
      .describe('A withdrawn entry stays, without its claims.'),
    publishAfter: dateTime.optional().describe('Embargo: until then the event is in no output.'),
    aliases: z.array(slug).optional().describe('Former slugs; each keeps answering with a redirect page.'),
  })

  return {
    site,
    kinds: z.array(kind).min(1),
    eras: z.array(era).min(1),
    themes: z.array(theme),
    actors: z.array(actor),
    publishers: z.array(publisher),
    sources: z.array(source),
    event,
  }
}

/** The schemas of all files, for a site in these languages. Memoized, because they are slow to create. */
export const authoredSchemas = onceBy((languages: readonly Language[]) => languages.join(), makeSchemas)

/** The kind of change that led to a version. The first version is `published`. */
export const changeKinds = ['published', 'correction', 'minor', 'withdrawal'] as const
export type ChangeKind = (typeof changeKinds)[number]

type Schemas = ReturnType<typeof authoredSchemas>

export type AuthoredSite = z.infer<Schemas['site']>
export type AuthoredKind = z.infer<Schemas['kinds']>[number]
export type AuthoredEra = z.infer<Schemas['eras']>[number]
export type AuthoredTheme = z.infer<Schemas['themes']>[number]
export type AuthoredActor = z.infer<Schemas['actors']>[number]
export type AuthoredPublisher = z.infer<Schemas['publishers']>[number]
export type AuthoredSource = z.infer<Schemas['sources']>[number]
export type AuthoredEvent = z.infer<Schemas['event']>
export type AuthoredImage = NonNullable<AuthoredEvent['image']>
export type AuthoredCorrection = NonNullable<AuthoredEvent['corrections']>[number]
export type AuthoredClaim = AuthoredEvent['claims'][number]
export type AuthoredCitation = AuthoredClaim['sources'][number]
