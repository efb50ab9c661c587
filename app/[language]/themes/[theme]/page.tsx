import type { Metadata } from 'next'
import { nothingSlug } from '@/lib/addresses'
import { ThemePage } from '../../../components/theme-page'
import { themeMetadata } from '../../../heads/story'
import { atLeast, byId, inLanguage, type LanguageParams } from '../../../params'
import { loadTimeline } from '../../../timeline'

type Props = { params: Promise<LanguageParams & { theme: string }> }

export const dynamicParams = false

export const generateStaticParams = (): { theme: string }[] =>
  atLeast(
    loadTimeline().themes.map(({ id }) => ({ theme: id })),
    { theme: nothingSlug },
  )

const resolve = async ({ params }: Props) => {
  const { theme: id, ...rest } = await params
  const page = inLanguage(rest)
  return { page, theme: byId(page.timeline.themes, id) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page, theme } = await resolve(props)
  return themeMetadata(page, theme)
}

export default async function Page(props: Props) {
  return <ThemePage {...(await resolve(props))} />
}
