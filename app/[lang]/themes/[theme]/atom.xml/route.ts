import { feedRoute, themeParams } from '../../../../feeds'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = themeParams

export const GET = feedRoute('atom')
