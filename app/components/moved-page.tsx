import type { TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { PageHead } from './page-head'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = { page: Page; event: TimelineEvent }

/** The page at a former address of an event: links to the current one. */
export const MovedPage = ({ page, event }: Props) => {
  const { language } = page
  const target = page.href(page.pathIn(language))
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${target}`} />
      <SiteHeader page={page} />
      <main id="content" className="page">
        <div className="head band">
          <div className="width">
            <PageHead heading={event.title[language]} />
          </div>
        </div>
        <p className="body width">
          {page.words.event.moved} <a href={target}>{event.title[language]}</a>
        </p>
      </main>
      <SiteFooter page={page} />
    </>
  )
}
