import type { Metadata } from 'next'
import { DataPage } from '../../components/data-page'
import { dataMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { timeline, language } = inLanguage(await params)
  return dataMetadata(timeline, language)
}

export default async function Page({ params }: Props) {
  return <DataPage {...inLanguage(await params)} />
}
