import type { Metadata } from 'next'
import { nothingSlug } from '@/lib/addresses'
import { ActorPage } from '../../../components/actor-page'
import { actorMetadata } from '../../../heads/story'
import { atLeast, byId, inLanguage, type LanguageParams } from '../../../params'
import { loadTimeline } from '../../../timeline'

type Props = { params: Promise<LanguageParams & { actor: string }> }

export const dynamicParams = false

export const generateStaticParams = (): { actor: string }[] =>
  atLeast(
    loadTimeline().actors.map(({ id }) => ({ actor: id })),
    { actor: nothingSlug },
  )

const resolve = async ({ params }: Props) => {
  const { actor: id, ...rest } = await params
  const page = inLanguage(rest)
  return { page, actor: byId(page.timeline.actors, id) }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const { page, actor } = await resolve(props)
  return actorMetadata(page, actor)
}

export default async function Page(props: Props) {
  return <ActorPage {...(await resolve(props))} />
}
