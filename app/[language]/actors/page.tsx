import { pages } from '@/lib/site/pages'
import { ActorsPage } from '../../components/actors-page'
import { headOf } from '../../heads/service'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.actors, headOf('actor'), ActorsPage)

export const generateMetadata = page.generateMetadata
export default page.Page
