import { pages } from '@/lib/site/pages'
import { DataPage } from '../../components/data-page'
import { headOf } from '../../heads/service'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.data, headOf('data'), DataPage)

export const generateMetadata = page.generateMetadata
export default page.Page
