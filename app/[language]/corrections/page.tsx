import { pages } from '@/lib/site/pages'
import { CorrectionsPage } from '../../components/corrections-page'
import { headOf } from '../../heads/service'
import { plainRoute } from '../../page-route'

const page = plainRoute(pages.corrections, headOf('corrections', { kind: 'corrections' }), CorrectionsPage)

export const generateMetadata = page.generateMetadata
export default page.Page
