import type { Metadata } from 'next'
import { nothingSlug } from '@/lib/addresses'
import { actorYears } from '@/lib/timeline/by-year'
import { ActorPage } from '../../../../components/actor-page'
import { actorMetadata } from '../../../../heads/story'
import { atLeast, byId, inLanguage, type LanguageParams, ofYear } from '../../../../params'
import { loadTimeline } from '../../../../timeline'

type Props = { params: Promise<LanguageParams & { actor: string; year: string }> }

export const dynamicParams = false

export const generateStaticParams = (): { actor: string; year: string }[] => {
  const timeline = loadTimeline()
  const years = timeline.actors.flatMap((actor) =>
    actorYears(timeline, actor).map(({ year }) => ({ actor: actor.id, year })),
  )
  return atLeast(years, { actor: nothingSlug, year: nothingSlug })
}

const resolve = async ({ params }: Props) => {
  const { actor: id, year, ...rest } = await params
  const page = inLanguage(rest)
  const actor = byId(page.timeline.actors, id)
  return { page, actor, part: ofYear(actorYears(page.timeline, actor), year) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page, actor, part } = await resolve(props)
  return actorMetadata(page, actor, part)
}

export default async function Page(props: Props) {
  return <ActorPage {...(await resolve(props))} />
}
