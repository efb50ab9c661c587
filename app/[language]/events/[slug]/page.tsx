import type { Metadata } from 'next'
import { nothingSlug } from '@/lib/addresses'
import { slugsOf } from '@/lib/timeline/types'
import { EventPage } from '../../../components/event-page'
import { MovedPage } from '../../../components/moved-page'
import { eventMetadata } from '../../../heads/story'
import { atLeast, eventBySlug, inLanguage, type LanguageParams } from '../../../params'
import { loadTimeline } from '../../../timeline'

type Props = { params: Promise<LanguageParams & { slug: string }> }

export const dynamicParams = false

export const generateStaticParams = (): { slug: string }[] =>
  atLeast(
    loadTimeline()
      .events.flatMap(slugsOf)
      .map((slug) => ({ slug })),
    { slug: nothingSlug },
  )

const resolve = async ({ params }: Props) => {
  const { slug, ...rest } = await params
  const page = inLanguage(rest)
  return { page, event: eventBySlug(page.timeline, slug), slug }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page, event } = await resolve(props)
  return eventMetadata(page, event)
}

export default async function Page(props: Props) {
  const { slug, ...rest } = await resolve(props)
  return slug === rest.event.slug ? <EventPage {...rest} /> : <MovedPage {...rest} />
}
