import type { Metadata } from 'next'
import { ActorsPage } from '../../components/actors-page'
import { actorsMetadata } from '../../heads/service'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  actorsMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <ActorsPage page={inLanguage(await params)} />
}
