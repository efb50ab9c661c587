import { pages } from '@/lib/site/pages'
import { TimelinePage } from '../components/timeline-page'
import { timelineMetadata } from '../heads/story'
import { plainRoute } from '../page-route'

const page = plainRoute(pages.timeline, timelineMetadata, TimelinePage)

export const generateMetadata = page.generateMetadata
export default page.Page
