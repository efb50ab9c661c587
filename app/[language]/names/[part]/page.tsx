import { pages } from '@/lib/site/pages'
import { NamesPage } from '../../../components/names-page'
import { namesMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findNames } from '../../../params'

const page = route(pages.names, findNames, namesMetadata, NamesPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
