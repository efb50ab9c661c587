import type { Metadata } from 'next'
import { ActorsPage } from '../../components/actors-page'
import { actorsMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { timeline, language } = inLanguage(await params)
  return actorsMetadata(timeline, language)
}

export default async function Page({ params }: Props) {
  return <ActorsPage {...inLanguage(await params)} />
}
