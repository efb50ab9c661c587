import { pages } from '@/lib/site/pages'
import { SearchPage } from '../../components/search-page'
import { headOf } from '../../heads/service'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.search, headOf('search'), SearchPage)

export const generateMetadata = page.generateMetadata
export default page.Page
