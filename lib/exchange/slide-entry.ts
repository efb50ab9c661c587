/** Converts a TimelineJS slide into an entry. */
import { absoluteUrl, eventPath } from '../addresses'
import { withdrawnMark } from '../formats/timelinejs'
import type { Language } from '../languages'
import type { Problem } from '../timeline/problems'
import type { AuthoredSite } from '../timeline/schema'
import type { Entry, Link } from './entry'
import { oneLine, plainText, webAddress } from './html-text'
import { problemAt } from './problem'
import { piecesOf } from './sentences'
import { readSlideDate, SlideDateError } from './slide-date'
import type { RawSlide } from './slides'

export type SlideOptions = { language: Language; zone: string; site: Pick<AuthoredSite, 'url'> }

const MAX_SUMMARY_LENGTH = 280
const MAX_CLAIM_LENGTH = 1000

const isPicture = (url: string): boolean =>
  /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(new URL(url).pathname)

/** The links of a slide's media, and notes on what is lost. */
const mediaOf = ({ url, link, credit = '', caption = '' }: RawSlide['media']) => {
  const texts = [credit, caption].map(plainText)
  const words = texts.map(({ paragraphs }) => paragraphs.join(' '))
  const [said = ''] = words.filter((text) => text !== '' && !webAddress(text))
  const addresses = [url, link, ...words].flatMap((text) => webAddress(text ?? '') ?? [])
  const links: Link[] = [
    ...addresses.filter((address) => !isPicture(address)).map((address) => ({ url: address, text: said })),
    ...texts.flatMap((text) => text.links),
  ]
  const pictures = addresses.filter(isPicture)
  const kept = links.some(({ text }) => text === said)
  const notes = [
    ...pictures.map((address) => `the image ${address}: images are not imported`),
    ...(url && !webAddress(url) ? ['the media: not a web address'] : []),
    ...(said !== '' && !kept ? [`the caption or credit “${said}”`] : []),
  ]
  return { links, notes }
}

/** The slug in a link to an event page of this site, if the slide has one. */
const ownSlug = ({ site, language }: SlideOptions, links: readonly Link[]): string | undefined => {
  const base = absoluteUrl({ url: site.url.replace(/\/+$/, '') }, eventPath(language, ''))
  const own = links.map(({ url }) => url).find((url) => url.startsWith(base.slice(0, -1)))
  return own?.slice(base.length - 1).split('/')[0]
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
  if (title === '') {
    const found = { came: 'no headline', allowed: 'a headline', fix: 'fill it in, or delete the row' }
    problems.push(problemAt(place, found, ['headline']))
  }
  try {
    const { when, partOfDay, notes } = readSlideDate(slide, language, zone)
    const paragraphs = text.paragraphs.length > 0 ? text.paragraphs : [title]
    const slug = ownSlug(options, text.links)
    const [summary = ''] = piecesOf(paragraphs[0] ?? '', MAX_SUMMARY_LENGTH, language)
    return {
      place,
      ...(slide.id !== undefined && { id: oneLine(slide.id) }),
      ...(slug && { slug }),
      fields: {
        when,
        ...(partOfDay && { partOfDay }),
        ...(when.includes('T') && { timeZone: zone }),
      },
      title: { [language]: title },
      summary: { [language]: summary },
      paragraphs: {
        [language]: paragraphs.flatMap((paragraph) => piecesOf(paragraph, MAX_CLAIM_LENGTH, language)),
      },
      links: [...text.links, ...headline.links, ...media.links].filter(
        ({ url }) => !slug || !url.startsWith(options.site.url.replace(/\/+$/, '')),
      ),
      ...(slide.text.startsWith(withdrawnMark) && { isWithdrawn: true }),
      ...(slide.group && { group: plainText(slide.group).paragraphs.join(' ') }),
      notes: [
        ...notes,
        ...media.notes,
        ...slide.extras,
        ...[...headline.dropped, ...text.dropped].map((name) => `the HTML element "${name}" and its content`),
      ],
    }
  } catch (error) {
    if (!(error instanceof SlideDateError)) throw error
    const { field, came, allowed, fix } = error
    problems.push(problemAt(place, { came, allowed, fix }, [field]))
    return undefined
  }
}
