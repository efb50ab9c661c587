import { MAP_TARGET, type TimeMark as Mark, placeOn } from '@/lib/formats/time-map'
import { capitalised } from '@/lib/languages/capitalised'
import { isSpread, pageInOrder } from '@/lib/timeline/by-year'
import { formatWhen } from '@/lib/timeline/dates'
import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = {
  page: Page
  mark: Mark
  y: number
  radius: number
  /** Draw the duration instead of a point. */
  band?: boolean
}

const dateOf = ({ when, partOfDay }: TimelineEvent, { words }: Page): string =>
  formatWhen(when, words.dates, partOfDay)

/** The number of titles in the label of a cluster. */
const MAX_TITLES = 8

const nameOf = (events: readonly TimelineEvent[], page: Page): string => {
  const { language } = page
  const [first] = events
  const last = events.at(-1)
  if (!first || !last) return ''
  if (first === last) return `${capitalised(dateOf(first, page))}: ${first.title[language]}`
  const titles = events.slice(0, MAX_TITLES).map(({ title }) => title[language])
  const span = page.words.timeline.cluster(events.length, dateOf(first, page), dateOf(last, page))
  return [span, ...titles, ...(events.length > MAX_TITLES ? ['…'] : [])].join(' · ')
}

/**
 * The link to an event in the list: on the same page, or on the page of its year if the timeline is split.
 */
const linkInOrder = (event: TimelineEvent | undefined, { timeline, language, href }: Page): string => {
  if (!event) return ''
  const address = isSpread(timeline) ? href(pageInOrder(timeline, event, language)) : ''
  return `${address}#${event.slug}`
}

/** An event on the map, or a cluster with its count. Links to the entry in the list. */
export const TimeMark = ({ page, mark, y, radius, band = false }: Props) => {
  const { width, events } = mark
  const x = placeOn(page.words.direction)(mark.x, width)
  const centre = x + width / 2
  const name = nameOf(events, page)
  const half = MAP_TARGET / 2
  const isCluster = events.length > 1
  // Larger for a count with more digits.
  const drawn = isCluster ? radius + 4 + 3 * Math.max(0, String(events.length).length - 2) : radius
  return (
    <a href={linkInOrder(events[0], page)} className="mark">
      <title>{name}</title>
      <rect
        className="target"
        fill="none"
        x={band ? x : centre - half}
        y={y - half}
        width={band ? width : MAP_TARGET}
        height={MAP_TARGET}
      />
      {band ? (
        <rect className="dot" x={x} y={y - drawn} width={width} height={drawn * 2} rx={drawn} />
      ) : (
        <circle className="dot" cx={centre} cy={y} r={drawn} />
      )}
      {isCluster && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG text is not focusable; the title contains the count
        <text x={centre} y={y + 4.5} textAnchor="middle" aria-hidden="true">
          {events.length}
        </text>
      )}
    </a>
  )
}
