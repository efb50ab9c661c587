import { yearPath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import { yearsOfEra } from '@/lib/timeline/spread'
import type { Era, Timeline } from '@/lib/timeline/types'
import { YearLinks } from './year-links'

type Props = { timeline: Timeline; era: Era; language: Language }

/** The years of an era, for a timeline that is too long for one page. */
export const EraYears = ({ timeline, era, language }: Props) => (
  <YearLinks
    site={timeline.site}
    years={yearsOfEra(timeline, era).map(({ year, count }) => ({
      year,
      path: yearPath(language, year),
      count: words(language).timeline.eventCount(count),
    }))}
    language={language}
  />
)
