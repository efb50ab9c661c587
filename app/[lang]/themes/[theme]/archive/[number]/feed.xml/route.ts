import { feedRoute, themeArchiveParams } from '../../../../../../feeds'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = themeArchiveParams

export const GET = feedRoute('rss')
