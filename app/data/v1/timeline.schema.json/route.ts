import { toTimelineSchema } from '@/lib/formats/json-schema'
import { jsonResponse } from '../../../json-response'
import { loadTimeline } from '../../../timeline'

export const dynamic = 'force-static'

export const GET = () => jsonResponse(toTimelineSchema(loadTimeline()))
