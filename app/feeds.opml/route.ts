import { toOpml } from '@/lib/formats/opml'
import { loadTimeline } from '../timeline'

export const dynamic = 'force-static'

export const GET = () =>
  new Response(toOpml(loadTimeline()), { headers: { 'content-type': 'text/x-opml; charset=utf-8' } })
