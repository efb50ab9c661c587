import type { Metadata } from 'next'
import { SearchPage } from '../../components/search-page'
import { searchMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { timeline, language } = inLanguage(await params)
  return searchMetadata(timeline, language)
}

export default async function Page({ params }: Props) {
  return <SearchPage {...inLanguage(await params)} />
}
