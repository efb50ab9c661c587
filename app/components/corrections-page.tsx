import type { ReactNode } from 'react'
import { eventSchemaPath } from '@/lib/addresses'
import { feedHead } from '@/lib/formats/feed-list'
import type { Section } from '@/lib/languages'
import { changeParts } from '@/lib/timeline/change-parts'
import { listedParts } from '@/lib/timeline/parts'
import type { Page } from '../page-context'
import { changesIn } from '../parted-list'
import { Changes } from './changes'
import { FeedAddresses } from './feed-addresses'
import { PartLinks } from './part-links'
import { PlainPage } from './plain-page'

type SectionProps = { section: Section; id?: string; children?: ReactNode }

/** A section with a heading, paragraphs and further content. */
const TextSection = ({ section: { heading, paragraphs }, id, children }: SectionProps) => (
  <section>
    <h2 id={id}>{heading}</h2>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {children}
  </section>
)

/** All corrections and withdrawals except minor edits, the rules for them, and how to report an error. */
export const CorrectionsPage = ({ page }: { page: Page }) => {
  const { timeline, site, language } = page
  const { corrections: text, about } = page.words
  const list = changesIn(page, changeParts(timeline))
  const { parts, items } = list.whole
  return (
    <PlainPage page={page} heading={text.heading} lead={text.lead}>
      {parts.length > 0 ? (
        <PartLinks page={page} parts={listedParts(list.whole)} {...list} />
      ) : (
        <Changes page={page} changes={items} />
      )}
      <TextSection section={{ heading: about.errors, paragraphs: [] }} id="report">
        <p>
          {about.reportTo} <a href={`mailto:${site.contact}`}>{site.contact}</a>
        </p>
        <p>{text.report}</p>
      </TextSection>
      <TextSection section={text.policy} id="policy" />
      <TextSection section={text.versions} id="versions">
        <p>
          <a href={page.href(eventSchemaPath)}>{text.schema}</a>
        </p>
      </TextSection>
      <TextSection section={{ heading: text.follow, paragraphs: [] }} id="follow">
        <FeedAddresses
          page={page}
          addresses={feedHead(timeline, { kind: 'corrections' }, language).addresses}
        />
      </TextSection>
    </PlainPage>
  )
}
