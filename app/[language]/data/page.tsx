import type { Metadata } from 'next'
import { DataPage } from '../../components/data-page'
import { dataMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  dataMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <DataPage page={inLanguage(await params)} />
}
