import type { Metadata } from 'next'
import { TimelinePage } from '../components/timeline-page'
import { timelineMetadata } from '../heads/story'
import { inLanguage, type LanguageParams } from '../params'

type Props = { params: Promise<LanguageParams> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  timelineMetadata(inLanguage(await params))

export default async function Page({ params }: Props) {
  return <TimelinePage page={inLanguage(await params)} />
}
