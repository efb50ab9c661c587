import { timelinePath } from '@/lib/addresses'
import { skylineDays, toSkyline } from '@/lib/formats/skyline'
import { type YearPart, yearParts } from '@/lib/timeline/by-year'
import { formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import { eraAnchor } from '@/lib/timeline/months'
import { pageJsonLd, yearPreview } from '../heads/previews'
import type { Page } from '../page-context'
import { Filter } from './filter'
import { MonthList } from './month-list'
import { PageFrame } from './page-frame'
import { Skyline } from './skyline'
import { SkylineCaption } from './skyline-caption'
import { YearNeighbours } from './year-neighbours'

type Props = { page: Page; part: YearPart }

/** A year of a timeline that is split by year. */
export const YearPage = ({ page, part }: Props) => {
  const { timeline, language } = page
  const { timeline: text, site: siteText, dates } = page.words
  const years = yearParts(timeline).map(({ year, items }) => ({
    year,
    path: timelinePath(language, year),
    count: text.eventCount(items.length),
  }))
  const skyline = toSkyline(skylineDays(part.items))
  return (
    <PageFrame
      page={page}
      jsonLd={pageJsonLd(page, yearPreview(page, part))}
      className="timeline"
      head={
        <>
          <p className="kicker">
            <a href={page.href(timelinePath(language))}>{siteText.timeline}</a>
          </p>
          <h1>{formatWhenOpening(parseWhen(part.year), dates)}</h1>
          <p className="lead">{text.eventCount(part.items.length)}</p>
          {skyline && <Skyline page={page} skyline={skyline} />}
          {skyline && <SkylineCaption page={page} skyline={skyline} />}
        </>
      }
    >
      <Filter page={page} events={part.items}>
        {part.eras.map(({ era, months }) => (
          <section key={era.id} className="era" aria-labelledby={eraAnchor(era)}>
            <header>
              <h2 id={eraAnchor(era)}>{era.name[language]}</h2>
            </header>
            <MonthList page={page} era={era} months={months} />
          </section>
        ))}
      </Filter>
      <YearNeighbours page={page} years={years} year={part.year} />
    </PageFrame>
  )
}
