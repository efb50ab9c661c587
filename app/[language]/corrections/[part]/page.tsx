import { pages } from '@/lib/site/pages'
import { CorrectionsPartPage } from '../../../components/corrections-part-page'
import { correctionsPartMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findCorrectionsPart } from '../../../params'

const page = route(pages.correctionsPart, findCorrectionsPart, correctionsPartMetadata, CorrectionsPartPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
