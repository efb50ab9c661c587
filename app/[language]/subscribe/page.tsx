import { pages } from '@/lib/site/pages'
import { SubscribePage } from '../../components/subscribe-page'
import { headOf } from '../../heads/service'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.subscribe, headOf('subscribe'), SubscribePage)

export const generateMetadata = page.generateMetadata
export default page.Page
