import { pages } from '@/lib/site/pages'
import { YearPage } from '../../../components/year-page'
import { yearMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findYear } from '../../../params'

const page = route(pages.year, findYear, yearMetadata, YearPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
