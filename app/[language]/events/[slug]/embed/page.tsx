import { pages } from '@/lib/site/pages'
import { EmbedEvent } from '../../../../components/embed-event'
import { eventMetadata } from '../../../../heads/story'
import { route } from '../../../../page-route'
import { findEvent } from '../../../../params'

const page = route(pages.eventEmbed, findEvent, eventMetadata, EmbedEvent)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
