import type { Metadata } from 'next'
import { SubscribePage } from '../../components/subscribe-page'
import { subscribeMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { timeline, language } = inLanguage(await params)
  return subscribeMetadata(timeline, language)
}

export default async function Page({ params }: Props) {
  return <SubscribePage {...inLanguage(await params)} />
}
