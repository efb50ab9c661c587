import { toSitemap } from '@/lib/formats/sitemap'
import { loadTimeline } from '../timeline'
import { xmlResponse } from '../xml-response'

export const dynamic = 'force-static'

export const GET = () => xmlResponse(toSitemap(loadTimeline()))
