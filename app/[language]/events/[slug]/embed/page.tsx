import type { Metadata } from 'next'
import { EmbedEvent } from '../../../../components/embed-event'
import { embedded } from '../../../../heads/head'
import { eventMetadata } from '../../../../heads/story'
import { type EventParams, eventInLanguage, eventParams } from '../../../../params'

type Props = { params: Promise<EventParams> }

export const dynamicParams = false
export const generateStaticParams = eventParams

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { page, event } = eventInLanguage(await params)
  return embedded(eventMetadata(page, event))
}

export default async function Page({ params }: Props) {
  return <EmbedEvent {...eventInLanguage(await params)} />
}
