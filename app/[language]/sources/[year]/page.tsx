import type { Metadata } from 'next'
import { nothingSlug } from '@/lib/addresses'
import { sourceYears } from '@/lib/timeline/by-year'
import { SourcesPage } from '../../../components/sources-page'
import { sourcesMetadata } from '../../../heads/story'
import { atLeast, inLanguage, type LanguageParams, ofYear } from '../../../params'
import { loadTimeline } from '../../../timeline'

type Props = { params: Promise<LanguageParams & { year: string }> }

export const dynamicParams = false

export const generateStaticParams = (): { year: string }[] =>
  atLeast(
    sourceYears(loadTimeline()).map(({ year }) => ({ year })),
    { year: nothingSlug },
  )

const resolve = async ({ params }: Props) => {
  const { year, ...rest } = await params
  const page = inLanguage(rest)
  return { page, part: ofYear(sourceYears(page.timeline), year) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page, part } = await resolve(props)
  return sourcesMetadata(page, part)
}

export default async function Page(props: Props) {
  return <SourcesPage {...(await resolve(props))} />
}
