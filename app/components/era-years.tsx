import { timelinePath } from '@/lib/addresses'
import { yearsOfEra } from '@/lib/timeline/by-year'
import type { Era } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { YearLinks } from './year-links'

type Props = { page: Page; era: Era }

/** Links to the years of an era, for a timeline that is split by year. */
export const EraYears = ({ page, era }: Props) => (
  <YearLinks
    page={page}
    years={yearsOfEra(page.timeline, era).map(({ year, count }) => ({
      year,
      path: timelinePath(page.language, year),
      count: page.words.timeline.eventCount(count),
    }))}
  />
)
