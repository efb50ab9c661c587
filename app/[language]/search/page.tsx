import type { Metadata } from 'next'
import { SearchPage } from '../../components/search-page'
import { searchMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  searchMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <SearchPage page={inLanguage(await params)} />
}
