/** Writes the text files of a press kit in one language. */
import { absoluteUrl, eventPath } from '../addresses'
import { eventCards } from '../cards/card'
import { ledeText } from '../formats/lede'
import { originPhrases } from '../formats/origin'
import { type Language, words } from '../languages'
import { capitalised } from '../languages/capitalised'
import { formatWhen, formatWhenOpening, parseWhen } from '../timeline/dates'
import { type SourceNote, sourceNotes } from '../timeline/notes'
import { publisherName } from '../timeline/publishers'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { allPosts, markedTitle, type Post } from './post'

export type TextFile = { name: string; text: string }

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

const sourceText = ({ number, source, claims, derives }: SourceNote, language: Language): string => {
  const { dates, event, signs, sourceKinds, sourcesPage } = words(language)
  const date = (edtf: string): string => formatWhen(parseWhen(edtf), dates)
  const { published, accessed, archivedUrl } = source
  const about = [
    publisherName(source, language),
    ...(published ? [date(published)] : []),
    sourceKinds[source.kind],
    sourcesPage.accessed(date(accessed)),
    ...claims.map(event.statement),
  ]
  return lines(
    `${number}. ${source.title}`,
    `   ${about.join(' · ')}`,
    `   ${source.url}`,
    ...(archivedUrl ? [`   ${event.archivedCopy}${signs.colon} ${archivedUrl}`] : []),
    ...(derives ? originPhrases(source, language).map((phrase) => `   ${capitalised(phrase)}`) : []),
  )
}

/** The licence, the line of credit and the disclaimer. */
const licenceText = ({ site }: Timeline, event: TimelineEvent, language: Language): string => {
  const { licence: text } = words(language).share.pressKit
  const { name: siteName, licence, disclaimer } = site
  const address = absoluteUrl(site, eventPath(language, event.slug))
  return lines(
    text.covers(siteName[language], licence.name),
    licence.url,
    '',
    text.credit,
    text.creditLine(event.title[language], siteName[language], address, licence.name),
    '',
    text.rest,
    '',
    disclaimer[language],
  )
}

/** The alternative text, which is the same for all shapes of the card. None if there is no card. */
const altTextsIn = (timeline: Timeline, event: TimelineEvent, language: Language): string[] =>
  Object.values(eventCards(timeline, event, language))
    .slice(0, 1)
    .map(({ alt }) => lines(words(language).share.pressKit.altTextOf, '', alt))

const postName = ({ network }: Post): string => `posts/${network}.txt`

const postLine = (post: Post): string => {
  const { share, signs } = words(post.language)
  const { networks, characters, charactersAdvised } = share
  const length = post.kind === 'rule' ? characters : charactersAdvised
  return `  ${postName(post)}  ${networks[post.network]}${signs.comma} ${length(post.length, post.most)}`
}

const readme = (
  timeline: Timeline,
  event: TimelineEvent,
  language: Language,
  { posts, hasSources, hasCards }: { posts: readonly Post[]; hasSources: boolean; hasCards: boolean },
): string => {
  const { site } = timeline
  const { dates, share, signs, timeline: timelineText } = words(language)
  const lede = ledeText(site, language)
  const { pressKit } = share
  const { files } = pressKit
  return lines(
    pressKit.title(site.name[language]),
    '',
    markedTitle(event, language),
    formatWhenOpening(event.when, dates, event.partOfDay),
    '',
    ...(lede === undefined ? [] : [`${timelineText.inShort}${signs.colon}`, lede, '']),
    `${pressKit.contents}${signs.colon}`,
    ...(hasCards
      ? [`- ../cards/${signs.colon} ${files.cards}`, `- alt-texts.txt${signs.colon} ${files.altTexts}`]
      : []),
    ...(hasSources ? [`- sources.txt${signs.colon} ${files.sources}`] : []),
    `- licence.txt${signs.colon} ${files.licence}`,
    `- posts/${signs.colon} ${files.posts}`,
    ...posts.map(postLine),
    '',
    pressKit.page(absoluteUrl(site, eventPath(language, event.slug))),
    pressKit.contact(site.contact),
    '',
    licenceText(timeline, event, language).trimEnd(),
  )
}

/**
 * The text files of a press kit: README.txt, alternative texts if there are cards, licence, sources if any, and posts. The
 * files of posts contain nothing but the text to paste.
 */
export const pressKitTexts = (
  timeline: Timeline,
  event: TimelineEvent,
  language: Language,
): readonly TextFile[] => {
  const posts = allPosts(timeline, event, language)
  const sources = [...sourceNotes(event).values()].map((note) => sourceText(note, language))
  const altTexts = altTextsIn(timeline, event, language)
  const [hasSources, hasCards] = [sources.length > 0, altTexts.length > 0]
  return [
    { name: 'README.txt', text: readme(timeline, event, language, { posts, hasSources, hasCards }) },
    ...altTexts.map((text) => ({ name: 'alt-texts.txt', text })),
    { name: 'licence.txt', text: licenceText(timeline, event, language) },
    ...(hasSources ? [{ name: 'sources.txt', text: sources.join('\n') }] : []),
    ...posts.map((post) => ({ name: postName(post), text: post.text })),
  ]
}
