import { toSitemap } from '@/lib/formats/sitemap'
import { fileResponse } from '../file-response'
import { loadTimeline } from '../timeline'

export const dynamic = 'force-static'

export const GET = () => fileResponse('sitemap.xml', toSitemap(loadTimeline()))
