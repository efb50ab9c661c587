import { correctionsPath, eventSchemaPath, href } from '@/lib/addresses'
import { feedHead } from '@/lib/formats/feed-list'
import { type Language, words } from '@/lib/languages'
import { allChanges } from '@/lib/timeline/changes'
import type { Timeline } from '@/lib/timeline/types'
import { ChangeList } from './change-list'
import { FeedAddresses } from './feed-addresses'
import { PlainPage } from './plain-page'
import { TextSection } from './text-section'

type Props = { timeline: Timeline; language: Language }

/** Everything that was corrected or withdrawn, minor edits apart, by what rules, and how to report an error. */
export const CorrectionsPage = ({ timeline, language }: Props) => {
  const { corrections: text, about } = words(language)
  const { site } = timeline
  const all = allChanges(timeline)
  const minor = all.filter(({ change }) => change === 'minor')
  const changes = all.filter(({ change }) => change !== 'minor')
  return (
    <PlainPage
      timeline={timeline}
      language={language}
      pathIn={correctionsPath}
      heading={text.heading}
      lead={text.lead}
    >
      {changes.length === 0 && <p>{text.none}</p>}
      <ChangeList timeline={timeline} changes={changes} language={language} />
      {minor.length > 0 && (
        <TextSection section={{ heading: text.minor, paragraphs: [text.minorLead] }} id="minor">
          <ChangeList timeline={timeline} changes={minor} language={language} />
        </TextSection>
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
          <a href={href(site, eventSchemaPath)}>{text.schema}</a>
        </p>
      </TextSection>
      <TextSection section={{ heading: text.follow, paragraphs: [] }} id="follow">
        <FeedAddresses
          addresses={feedHead(timeline, { kind: 'corrections' }, language).addresses}
          language={language}
        />
      </TextSection>
    </PlainPage>
  )
}
