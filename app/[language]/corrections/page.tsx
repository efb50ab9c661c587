import type { Metadata } from 'next'
import { CorrectionsPage } from '../../components/corrections-page'
import { correctionsMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { timeline, language } = inLanguage(await params)
  return correctionsMetadata(timeline, language)
}

export default async function Page({ params }: Props) {
  return <CorrectionsPage {...inLanguage(await params)} />
}
