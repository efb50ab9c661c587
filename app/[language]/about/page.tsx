import { pages } from '@/lib/site/pages'
import { AboutPage } from '../../components/about-page'
import { headOf } from '../../heads/service'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.about, headOf('about'), AboutPage)

export const generateMetadata = page.generateMetadata
export default page.Page
