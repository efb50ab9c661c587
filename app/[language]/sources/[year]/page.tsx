import { pages } from '@/lib/site/pages'
import { SourcesPartPage } from '../../../components/sources-part-page'
import { sourcesPartMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findSourcesPart } from '../../../params'

const page = route(pages.sourcesYear, findSourcesPart, sourcesPartMetadata, SourcesPartPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
