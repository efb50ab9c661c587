import { href, timelinePath, yearPath } from '@/lib/addresses'
import { toPageJsonLd } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { eraAnchor } from '@/lib/timeline/months'
import { type YearPart, yearParts } from '@/lib/timeline/spread'
import type { Timeline } from '@/lib/timeline/types'
import { yearPreview } from '../heads/previews'
import { MonthList } from './month-list'
import { PageFrame } from './page-frame'
import { YearNeighbours } from './year-neighbours'

type Props = { timeline: Timeline; language: Language; part: YearPart }

/** A year of a timeline that is too long for one page. */
export const YearPage = ({ timeline, language, part }: Props) => {
  const { site } = timeline
  const { timeline: text, site: siteText, dates } = words(language)
  const pathIn = (other: Language) => yearPath(other, part.year)
  const { title: headline, description, image } = yearPreview(timeline, part, language)
  const years = yearParts(timeline).map(({ year, events }) => ({
    year,
    path: yearPath(language, year),
    count: text.eventCount(events.length),
  }))
  return (
    <PageFrame
      timeline={timeline}
      language={language}
      pathIn={pathIn}
      jsonLd={toPageJsonLd(timeline, language, pathIn(language), { headline, description }, image)}
      className="timeline long"
    >
      <header className="opening">
        <p className="kicker">
          <a href={href(site, timelinePath(language))}>{siteText.timeline}</a>
        </p>
        <h1>{formatWhen(parseWhen(part.year), dates)}</h1>
        <p className="lead">{text.eventCount(part.events.length)}</p>
      </header>
      {part.eras.map(({ era, months }) => (
        <section key={era.id} className="era main" aria-labelledby={eraAnchor(era)}>
          <header>
            <h2 id={eraAnchor(era)}>{era.name[language]}</h2>
          </header>
          <MonthList timeline={timeline} language={language} era={era} months={months} />
        </section>
      ))}
      <YearNeighbours site={site} years={years} year={part.year} language={language} />
    </PageFrame>
  )
}
