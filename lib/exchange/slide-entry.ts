/** Converts a TimelineJS slide into an entry. */
import { absoluteUrl, eventPath } from '../addresses'
import { withdrawnMark } from '../formats/timelinejs'
import type { Language } from '../languages'
import { namedCharacter } from '../timeline/character-names'
import type { Problem } from '../timeline/problems'
import { type AuthoredSite, SUMMARY_LENGTH } from '../timeline/schema'
import type { Entry, Link } from './entry'
import { invisibleIn, oneLine, plainText } from './html-text'
import { problemAt } from './problem'
import { piecesOf } from './sentences'
import { readSlideDate, SlideDateError } from './slide-date'
import type { RawSlide } from './slides'
import { statementsIn } from './support'
import { addressOf } from './web-address'

export type SlideOptions = { language: Language; zone: string; site: Pick<AuthoredSite, 'url'> }

const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i

const isPicture = (url: string): boolean => PICTURE_FILE.test(new URL(url).pathname)

/** Pages that show a picture or a map and say nothing about the event. */
const PICTURE_PAGES =
  /(?:^|\.)(?:flickr\.com|flic\.kr|instagram\.com|imgur\.com|pinterest\.[a-z.]+|unsplash\.com|500px\.com|giphy\.com|google\.[a-z.]+\/maps|maps\.google\.[a-z.]+)$|^[a-z-]+\.wikimedia\.org$/

const isPicturePage = (address: string): boolean => {
  const { hostname, pathname } = new URL(address)
  return PICTURE_PAGES.test(hostname) || /\/(?:File|Image|Datei|Fichier):|^\/maps\b/i.test(pathname)
}

/** The addresses of a cell: one, several with signs or white space between them, or one with spaces in it. */
const addressesOf = (cell: string): string[] => {
  const parts = cell.trim().split(/(?<![\s,;|])[\s,;|]+(?=https?:|\/\/|www\.)|\s+/i)
  const several = parts.map(addressOf)
  if (several.every((part) => part !== undefined)) return several
  const whole = addressOf(cell)
  return whole === undefined ? [] : [whole]
}

/**
 * What a slide's media says: the pages that may support the event, words that belong to its text, and notes on what has no
 * place. Pictures, their pages, credits and captions support no statement.
 */
const mediaOf = ({ url = '', link, credit, caption, thumbnail, alt }: RawSlide['media']) => {
  const addresses = addressesOf(url)
  const isMarkup = addresses.length === 0 && /<[a-z]/i.test(url)
  const embedded = isMarkup ? plainText(url) : undefined
  const isFile = addresses.length === 0 && PICTURE_FILE.test(url.trim())
  const sources = addresses.filter((address) => !isPicture(address) && !isPicturePage(address))
  const pictures = isFile ? [oneLine(url)] : addresses.filter((address) => !sources.includes(address))
  const said = (label: string, text: string | undefined): string[] => {
    if (text === undefined) return []
    const { paragraphs, links, dropped } = plainText(text)
    const words = paragraphs.join(' ')
    const beside = links.flatMap((link) => {
      const isShown = words.includes(link.text) && addressOf(link.text) === link.url
      return isShown ? [] : [link.reference ?? '', link.url].filter((part) => !words.includes(part))
    })
    return [`${label} “${[words, ...new Set(beside), ...dropped].filter(Boolean).join(' ')}”`]
  }
  const about = [
    ...said('caption', caption),
    ...said('credit', credit),
    ...said('alt text', alt),
    ...(thumbnail ? [`thumbnail ${oneLine(thumbnail)}`] : []),
    ...(link ? [`link ${oneLine(link)}`] : []),
  ]
  const parts = about.length > 0 ? `, with ${about.join(', ')}` : ''
  const notes = [
    ...pictures.map(
      (address) =>
        `the picture ${address}${parts}: pictures are not fetched; put the file into images/ and name it in the field "image"`,
    ),
    ...(pictures.length === 0 && about.length > 0 ? [`of the media: ${about.join(', ')}`] : []),
    ...(addresses.length === 0 && url !== '' && !isMarkup && !isFile
      ? [`the media “${oneLine(url)}”: not a web address`]
      : []),
    ...(embedded?.dropped ?? []),
  ]
  return {
    links: [...sources.map((address): Link => ({ url: address, text: '' })), ...(embedded?.links ?? [])],
    paragraphs: embedded?.paragraphs ?? [],
    notes,
  }
}

/** The slug in a link to an event page of this site, if the slide has one. */
const ownSlug = ({ site, language }: SlideOptions, links: readonly Link[]): string | undefined => {
  const base = absoluteUrl({ url: site.url.replace(/\/+$/, '') }, eventPath(language, ''))
  const own = links.map(({ url }) => url).find((url) => url.startsWith(base.slice(0, -1)))
  return own?.slice(base.length - 1).split('/')[0]
}

/** A note on the characters that are left out of a slide's texts. */
const leftOutOf = ({ headline, text, group = '', display = '' }: RawSlide): string[] => {
  const found = invisibleIn([headline, text, group, display].join(''))
  return found.length > 0 ? [`invisible characters: ${found.map(namedCharacter).join(', ')}`] : []
}

/** Converts a slide. If it is invalid, adds to `problems` instead of throwing. */
export const slideEntry = (
  slide: RawSlide,
  file: string,
  options: SlideOptions,
  problems: Problem[],
): Entry | undefined => {
  const { language, zone } = options
  const place = { file, at: slide.at }
  const headline = plainText(slide.headline)
  const title = headline.paragraphs.join(' ')
  const text = plainText(slide.text)
  const media = mediaOf(slide.media)
  const group = plainText(slide.group ?? '')
  const groupName = [...group.paragraphs, ...group.links.map((link) => link.url)].join(' ')
  try {
    const { when, partOfDay, notes } = readSlideDate(slide, language, zone)
    const own = [...text.paragraphs, ...media.paragraphs]
    // A headline without a text is a statement.
    const titles = own.length > 0 || title === '' ? [] : [title]
    const { statements, links } = statementsIn(
      [text, { paragraphs: titles, links: headline.links }, media],
      language,
    )
    const slug = ownSlug(options, text.links)
    const [summary = ''] = piecesOf([...own, ...titles][0] ?? '', SUMMARY_LENGTH, language)
    return {
      place,
      ...(slide.id !== undefined && { id: oneLine(slide.id) }),
      ...(slug && { slug }),
      fields: {
        when,
        ...(partOfDay && { partOfDay }),
        ...(when.includes('T') && { timeZone: zone }),
        ...(slide.isKey && { importance: 'key' as const }),
      },
      title: title === '' ? {} : { [language]: title },
      summary: summary === '' ? {} : { [language]: summary },
      paragraphs: { [language]: statements },
      links: links.filter(({ url }) => !slug || !url.startsWith(options.site.url.replace(/\/+$/, ''))),
      ...(slide.text.startsWith(withdrawnMark) && { isWithdrawn: true }),
      ...(groupName && { group: groupName, groupNames: { [language]: groupName } }),
      ...(slide.tags && { tags: slide.tags }),
      ...(slide.actors && { actors: slide.actors }),
      notes: [
        ...new Set([
          ...notes,
          ...media.notes,
          ...slide.extras,
          ...headline.dropped,
          ...text.dropped,
          ...group.dropped,
          ...leftOutOf(slide),
        ]),
      ],
    }
  } catch (error) {
    if (!(error instanceof SlideDateError)) throw error
    const { field, came, allowed, fix } = error
    problems.push(problemAt(place, { came, allowed, fix }, [field]))
    return undefined
  }
}
