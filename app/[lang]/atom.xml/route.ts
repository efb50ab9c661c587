import { feedRoute } from '../../feeds'
import { languageParams } from '../../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = languageParams

export const GET = feedRoute('atom')
