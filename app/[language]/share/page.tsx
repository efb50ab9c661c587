import { pages } from '@/lib/site/pages'
import { SharePage } from '../../components/share-page'
import { headOf } from '../../heads/service'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.share, headOf('share'), SharePage)

export const generateMetadata = page.generateMetadata
export default page.Page
