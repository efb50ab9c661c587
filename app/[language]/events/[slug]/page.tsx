import { pages } from '@/lib/site/pages'
import { EventPage } from '../../../components/event-page'
import { eventMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findEvent } from '../../../params'
import '@/app/styles/event.css'

const page = route(pages.event, findEvent, eventMetadata, EventPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
