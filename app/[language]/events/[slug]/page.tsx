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
  const { timeline, language } = inLanguage(rest)
  return { timeline, language, event: eventBySlug(timeline, slug), slug }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { timeline, event, language } = await resolve(props)
  return eventMetadata(timeline, event, language)
}

export default async function Page(props: Props) {
  const { slug, ...page } = await resolve(props)
  return slug === page.event.slug ? <EventPage {...page} /> : <MovedPage {...page} />
}
