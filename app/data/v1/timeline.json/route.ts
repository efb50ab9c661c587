import { toTimelineJson } from '@/lib/formats/json'
import { jsonResponse } from '../../../json-response'
import { loadTimeline } from '../../../timeline'

export const dynamic = 'force-static'

export const GET = () => jsonResponse(toTimelineJson(loadTimeline()))
