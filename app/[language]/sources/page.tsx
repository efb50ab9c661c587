import type { Metadata } from 'next'
import { SourcesPage } from '../../components/sources-page'
import { sourcesMetadata } from '../../heads/story'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { timeline, language } = inLanguage(await params)
  return sourcesMetadata(timeline, language)
}

export default async function Page({ params }: Props) {
  return <SourcesPage {...inLanguage(await params)} />
}
