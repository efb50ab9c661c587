import { pages } from '@/lib/site/pages'
import { ThemePage } from '../../../../components/theme-page'
import { themeMetadata } from '../../../../heads/story'
import { route } from '../../../../page-route'
import { findThemePart } from '../../../../params'

const page = route(pages.themeYear, findThemePart, themeMetadata, ThemePage)

export const generateStaticParams = page.generateStaticParams
export const generateMetadata = page.generateMetadata
export default page.Page
