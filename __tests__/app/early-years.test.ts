// A story before the year 1000: machine-readable dates must have four-digit years, those for readers none of the zeros.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { TimelinePage } from '@/app/components/timeline-page'
import { pageOf } from '@/app/page-context'
import { pages } from '@/lib/site/pages'
import { readTimeline } from '@/lib/timeline/read'
import { storyOf } from '../fixtures/many-events'
import { freshFolder } from '../fixtures/story'
import { writeStoryTo } from '../fixtures/write-story'

test('the skyline labels the months of a year before 1000', () => {
  const dir = freshFolder()
  const { eras, events, ...story } = storyOf(2)
  const dates = ['0843-02-03', '0843-06-07']
  const spans: Record<string, object> = { before: { end: '0842' }, library: { start: '0843' } }
  writeStoryTo(dir, {
    ...story,
    eras: eras.map((era) => ({ ...era, ...spans[era.id] })),
    events: Object.fromEntries(
      Object.entries(events).map(([slug, event], index) => [
        slug,
        { ...event, era: 'library', when: dates[index] ?? '' },
      ]),
    ),
  })
  const timeline = readTimeline({ dir })
  const html = renderToStaticMarkup(
    createElement(TimelinePage, { page: pageOf(pages.timeline, timeline, 'en') }),
  )
  expect(html).toContain('Feb 843')
})
