import type { Metadata } from 'next'
import { SharePage } from '../../components/share-page'
import { shareMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  shareMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <SharePage page={inLanguage(await params)} />
}
