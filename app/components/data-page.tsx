import { absoluteUrl, subscribePath, timelinePath } from '@/lib/addresses'
import { toDatasetJsonLd } from '@/lib/formats/dataset-json-ld'
import { dayOf } from '@/lib/timeline/dates'
import type { Page } from '../page-context'
import { Copyable } from './copyable'
import { DataFileList } from './data-file-list'
import { DataUses } from './data-uses'
import { EventFiles } from './event-files'
import { FieldGuide } from './field-guide'
import { OwnScript } from './own-script'
import { PlainPage } from './plain-page'

/** The data: files, licence and attribution, how to open them, and what their fields mean. */
export const DataPage = ({ page }: { page: Page }) => {
  const { timeline, site, language } = page
  const { data: text } = page.words
  const { name: licence } = site.licence
  const address = absoluteUrl(site, timelinePath(language))
  const credit = { site: site.name[language], licence, date: dayOf(timeline.updated ?? site.since), address }
  return (
    <PlainPage
      page={page}
      heading={text.heading}
      lead={text.lead}
      jsonLd={toDatasetJsonLd(timeline, language)}
    >
      <DataFileList page={page} />
      <EventFiles page={page} />
      <p className="meta">
        <a href={page.href(subscribePath(language))}>{text.more}</a>
      </p>
      <section aria-labelledby="licence">
        <h2 id="licence">{text.licence.heading}</h2>
        <p>{text.licence.lead(licence)}</p>
        <Copyable page={page} id="credit" name={text.licence.heading} text={text.licence.credit(credit)} />
        <p>
          <a href={site.licence.url} rel="license">
            {licence}
          </a>
        </p>
      </section>
      <DataUses page={page} />
      <FieldGuide page={page} />
      <OwnScript page={page} />
    </PlainPage>
  )
}
