import type { Metadata } from 'next'
import { SourcesPage } from '../../components/sources-page'
import { sourcesMetadata } from '../../heads/story'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  sourcesMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <SourcesPage page={inLanguage(await params)} />
}
