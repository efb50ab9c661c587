import { pages } from '@/lib/site/pages'
import { EventPage } from '../../../components/event-page'
import { MovedPage } from '../../../components/moved-page'
import { eventMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findEvent } from '../../../params'

const page = route(pages.event, findEvent, eventMetadata, ({ slug, ...shown }) =>
  slug === shown.event.slug ? <EventPage {...shown} /> : <MovedPage {...shown} />,
)

export const dynamicParams = false
export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
