import type { Metadata } from 'next'
import { SubscribePage } from '../../components/subscribe-page'
import { subscribeMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  subscribeMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <SubscribePage page={inLanguage(await params)} />
}
