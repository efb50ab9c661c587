import { archiveParams, feedRoute } from '../../../../feeds'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = archiveParams

export const GET = feedRoute('rss')
