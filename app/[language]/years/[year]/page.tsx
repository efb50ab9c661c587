import { pages } from '@/lib/site/pages'
import { TimelinePartPage } from '../../../components/timeline-part-page'
import { timelinePartMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findTimelinePart } from '../../../params'

const page = route(pages.year, findTimelinePart, timelinePartMetadata, TimelinePartPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
