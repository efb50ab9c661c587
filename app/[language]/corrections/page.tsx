import type { Metadata } from 'next'
import { CorrectionsPage } from '../../components/corrections-page'
import { correctionsMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  correctionsMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <CorrectionsPage page={inLanguage(await params)} />
}
