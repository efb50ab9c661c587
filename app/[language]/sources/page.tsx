import { pages } from '@/lib/site/pages'
import { SourcesPage } from '../../components/sources-page'
import { sourcesMetadata } from '../../heads/story'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.sources, sourcesMetadata, SourcesPage)

export const generateMetadata = page.generateMetadata
export default page.Page
