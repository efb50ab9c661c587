import { pages } from '@/lib/site/pages'
import { EmbedTimeline } from '../../components/embed-timeline'
import { timelineMetadata } from '../../heads/story'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.embed, timelineMetadata, EmbedTimeline)

export const generateMetadata = page.generateMetadata
export default page.Page
