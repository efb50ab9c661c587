import { pages } from '@/lib/site/pages'
import { ActorPage } from '../../../../components/actor-page'
import { actorMetadata } from '../../../../heads/story'
import { route } from '../../../../page-route'
import { findActorPart } from '../../../../params'

const page = route(pages.actorYear, findActorPart, actorMetadata, ActorPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
