import type { Metadata } from 'next'
import { EmbedTimeline } from '../../components/embed-timeline'
import { embedded } from '../../heads/head'
import { timelineMetadata } from '../../heads/story'
import { inLanguage, type LanguageParams } from '../../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  embedded(timelineMetadata(inLanguage(await params)))

export default async function Page({ params }: Props) {
  return <EmbedTimeline page={inLanguage(await params)} />
}
