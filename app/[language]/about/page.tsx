import type { Metadata } from 'next'
import { AboutPage } from '../../components/about-page'
import { aboutMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  aboutMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <AboutPage page={inLanguage(await params)} />
}
