/** Advice on a valid story: where the site shows something otherwise than it was given. It stops nothing. */
import { eventShapes, themeShapes } from '../cards/card-choice'
import { drawnText, type Replaced } from '../cards/drawn-text'
import { type Language, words } from '../languages'
import { type FieldPath, formatPath } from '../timeline/problems'
import type { AuthoredStory, ReadStory } from '../timeline/read'
import { isKey, type Localized } from '../timeline/types'

/** The texts that editors write for cards that are drawn, with the file and the field that each is from. */
const cardTexts = ({
  site,
  themes,
  events,
}: AuthoredStory): [file: string, path: FieldPath, text: Localized][] => [
  ['site.json', ['name'], site.name],
  ['site.json', [site.short ? 'short' : 'tagline'], site.short ?? site.tagline],
  ...(themeShapes(site).length > 0 ? themes : []).flatMap(
    ({ name, description }, index): [string, FieldPath, Localized][] => [
      ['themes.json', ['themes', index, 'name'], name as Localized],
      ['themes.json', ['themes', index, 'description'], description as Localized],
    ],
  ),
  ...events
    .filter(({ authored }) => eventShapes(site, authored).length > 0)
    .map(({ slug, authored }): [string, FieldPath, Localized] => [
      `events/${slug}.json`,
      ['title'],
      authored.title as Localized,
    ]),
]

/** Cards for key events in a story that has none. */
const choiceAdvice = ({ site, events }: AuthoredStory, dir: string): string[] => {
  if (events.some(({ authored }) => isKey(authored))) return []
  const ofKey = Object.entries(site.cards ?? {}).filter(([, choice]) => choice === 'key')
  return ofKey.map(
    ([shape]) =>
      `${dir}/site.json  cards.${shape}: "key", but no event is marked as a key event, so none has this card. Write "importance": "key" into the files of those that are, or "all" here.`,
  )
}

const listOf = (parts: readonly string[]): string => new Intl.ListFormat('en-GB').format(parts)

/** `share cards leave out "🙂" and show "ɓ" as "b"` */
const changes = (replaced: readonly Replaced[]): string => {
  const isGone = ({ drawn }: Replaced): boolean => drawn === ''
  const gone = replaced.filter(isGone).map(({ character }) => `"${character}"`)
  const shown = replaced.filter((one) => !isGone(one)).map((one) => `"${one.character}" as "${one.drawn}"`)
  return [
    ...(gone.length > 0 ? [`leave out ${listOf(gone)}`] : []),
    ...(shown.length > 0 ? [`show ${listOf(shown)}`] : []),
  ].join(' and ')
}

const cardAdvice = (story: AuthoredStory, language: Language, dir: string): string[] =>
  cardTexts(story).flatMap(([file, path, text]) => {
    const { replaced } = drawnText(text[language], words(language).direction)
    if (replaced.length === 0) return []
    const field = formatPath([...path, language])
    return [
      `${dir}/${file}  ${field}: share cards ${changes(replaced)}, as far as their fonts go. Pages, feeds and data have the text as it is.`,
    ]
  })

/**
 * One line for each text that share cards do not show as it is, for each choice of cards that has no effect, and for each
 * picture that does not move any more.
 *
 * @param dir the data folder, for the paths
 */
export const adviceOn = ({ authored, animatedImages }: ReadStory, dir: string): string[] => [
  ...choiceAdvice(authored, dir),
  ...authored.site.languages.flatMap((language) => cardAdvice(authored, language, dir)),
  ...animatedImages.map(
    (file) => `${dir}/${file}: the picture moves; the site shows its first frame, and no other.`,
  ),
]

const MOST_SHOWN = 20

/** The advice as text; undefined if there is none. */
export const formatAdvice = (lines: readonly string[]): string | undefined => {
  if (lines.length === 0) return undefined
  const more = lines.length - MOST_SHOWN
  return [
    'Advice, which stops nothing:',
    ...lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  There are ${more} more.`] : []),
  ].join('\n')
}
