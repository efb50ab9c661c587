import { pages } from '@/lib/site/pages'
import { ThemePage } from '../../../components/theme-page'
import { themeMetadata } from '../../../heads/story'
import { route } from '../../../page-route'
import { findTheme } from '../../../params'

const page = route(pages.theme, findTheme, themeMetadata, ThemePage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
