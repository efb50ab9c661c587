import { absoluteUrl, dataPath, href, subscribePath, timelinePath } from '@/lib/addresses'
import { toDatasetJsonLd, withDataset } from '@/lib/formats/dataset-json-ld'
import { type Language, words } from '@/lib/languages'
import { dayOf } from '@/lib/timeline/dates'
import type { Timeline } from '@/lib/timeline/types'
import { Copyable } from './copyable'
import { DataFileList } from './data-file-list'
import { DataUses } from './data-uses'
import { EventFiles } from './event-files'
import { FieldGuide } from './field-guide'
import { OwnScript } from './own-script'
import { PlainPage } from './plain-page'

type Props = { timeline: Timeline; language: Language }

/** What can be taken out: files, licence and credit, how to open them, and what their fields mean. */
export const DataPage = ({ timeline, language }: Props) => {
  const { data: text } = words(language)
  const { site, updated } = timeline
  const { name: licence } = site.licence
  const address = absoluteUrl(site, timelinePath(language))
  const credit = { site: site.name[language], licence, date: dayOf(updated ?? site.since), address }
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={dataPath}
      heading={text.heading}
      lead={text.lead}
      describe={(page) => withDataset(page, toDatasetJsonLd(timeline, language))}
    >
      <DataFileList timeline={timeline} language={language} />
      <EventFiles timeline={timeline} language={language} />
      <p className="meta">
        <a href={href(site, subscribePath(language))}>{text.more}</a>
      </p>
      <section aria-labelledby="licence">
        <h2 id="licence">{text.licence.heading}</h2>
        <p>{text.licence.lead(licence)}</p>
        <Copyable
          id="credit"
          name={text.licence.heading}
          text={text.licence.credit(credit)}
          language={language}
        />
        <p>
          <a href={site.licence.url} rel="license">
            {licence}
          </a>
        </p>
      </section>
      <DataUses site={site} language={language} />
      <FieldGuide timeline={timeline} language={language} />
      <OwnScript site={site} />
    </PlainPage>
  )
}
