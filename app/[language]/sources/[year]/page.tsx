import { pages } from '@/lib/site/pages'
import { SourcesPage } from '../../../components/sources-page'
import { sourcesMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findSourcesYear } from '../../../params'

const page = route(pages.sourcesYear, findSourcesYear, sourcesMetadata, SourcesPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
