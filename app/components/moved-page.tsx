import { eventPath, href } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

type Props = { timeline: Timeline; event: TimelineEvent; language: Language }

/** At a former address of an event: leads on to the present one. */
export const MovedPage = ({ timeline, event, language }: Props) => {
  const { site } = timeline
  const target = href(site, eventPath(language, event.slug))
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${target}`} />
      <SiteHeader site={site} language={language} pathIn={(other) => eventPath(other, event.slug)} />
      <main id="content" className="page">
        <h1>{event.title[language]}</h1>
        <p>
          {words(language).event.moved} <a href={target}>{event.title[language]}</a>
        </p>
      </main>
      <SiteFooter timeline={timeline} language={language} />
    </>
  )
}
