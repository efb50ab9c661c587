// First, as Next has it: its style sheets give the order of the layers.
import '../components/document'

import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '@/lib/languages'
import { pages } from '@/lib/site/pages'
import type { Timeline } from '@/lib/timeline/types'
import { Document } from '../components/document'
import { EventPage } from '../components/event-page'
import { eventAt } from '../event-at'
import { pageOf } from '../page-context'
import '../styles/event.css'

type Props = { timeline: Timeline; language: Language; slug: string; styles: string }

/** The page of an event as it will be, from a story that is not on disk. */
export const eventView = ({ timeline, language, slug, styles }: Props): string => {
  const found = eventAt(pageOf(pages.event, timeline, language, { slug }), { slug })
  if (!found) throw new Error(`There is no event ${slug}`)
  const head = (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <base target="_top" />
      <style>{styles}</style>
    </>
  )
  const page = (
    <Document page={found.page} head={head}>
      <EventPage {...found} />
    </Document>
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}
