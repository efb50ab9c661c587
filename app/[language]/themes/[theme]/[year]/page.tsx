import type { Metadata } from 'next'
import { nothingSlug } from '@/lib/addresses'
import { themeYears } from '@/lib/timeline/by-year'
import { ThemePage } from '../../../../components/theme-page'
import { themeMetadata } from '../../../../heads/story'
import { atLeast, byId, inLanguage, type LanguageParams, ofYear } from '../../../../params'
import { loadTimeline } from '../../../../timeline'

type Props = { params: Promise<LanguageParams & { theme: string; year: string }> }

export const dynamicParams = false

export const generateStaticParams = (): { theme: string; year: string }[] => {
  const timeline = loadTimeline()
  const years = timeline.themes.flatMap((theme) =>
    themeYears(timeline, theme).map(({ year }) => ({ theme: theme.id, year })),
  )
  return atLeast(years, { theme: nothingSlug, year: nothingSlug })
}

const resolve = async ({ params }: Props) => {
  const { theme: id, year, ...rest } = await params
  const page = inLanguage(rest)
  const theme = byId(page.timeline.themes, id)
  return { page, theme, part: ofYear(themeYears(page.timeline, theme), year) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page, theme, part } = await resolve(props)
  return themeMetadata(page, theme, part)
}

export default async function Page(props: Props) {
  return <ThemePage {...(await resolve(props))} />
}
