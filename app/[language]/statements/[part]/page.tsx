import { pages } from '@/lib/site/pages'
import { StatementsPage } from '../../../components/statements-page'
import { statementsMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findStatements } from '../../../params'
import '@/app/styles/event.css'

const page = route(pages.statements, findStatements, statementsMetadata, StatementsPage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
