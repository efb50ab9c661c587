import type { SourcesPart } from '@/lib/timeline/source-parts'
import type { Page } from '../page-context'
import { PublisherPage } from './publisher-page'
import { SourcesPage } from './sources-page'

type Props = { page: Page; found: SourcesPart }

/** A part of the sources: of the index, or of a publisher with many sources. */
export const SourcesPartPage = ({ page, found }: Props) =>
  found.of === 'index' ? (
    <SourcesPage page={page} part={found.part} />
  ) : (
    <PublisherPage page={page} found={found} />
  )
