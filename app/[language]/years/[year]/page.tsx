import type { Metadata } from 'next'
import { nothingSlug } from '@/lib/addresses'
import { yearParts } from '@/lib/timeline/spread'
import { YearPage } from '../../../components/year-page'
import { yearMetadata } from '../../../heads/story'
import { atLeast, inLanguage, type LanguageParams, ofYear } from '../../../params'
import { loadTimeline } from '../../../timeline'

type Props = { params: Promise<LanguageParams & { year: string }> }

export const dynamicParams = false

export const generateStaticParams = (): { year: string }[] =>
  atLeast(
    yearParts(loadTimeline()).map(({ year }) => ({ year })),
    { year: nothingSlug },
  )

const resolve = async ({ params }: Props) => {
  const { year, ...rest } = await params
  const page = inLanguage(rest)
  return { page, part: ofYear(yearParts(page.timeline), year) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page, part } = await resolve(props)
  return yearMetadata(page, part)
}

export default async function Page(props: Props) {
  return <YearPage {...(await resolve(props))} />
}
