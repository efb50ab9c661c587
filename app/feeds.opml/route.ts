import { toOpml } from '@/lib/formats/opml'
import { fileResponse } from '../file-response'
import { loadTimeline } from '../timeline'

export const dynamic = 'force-static'

export const GET = () => fileResponse('feeds.opml', toOpml(loadTimeline()))
