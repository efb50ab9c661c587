import { toRobots } from '@/lib/formats/well-known'
import { textResponse } from '../text-response'
import { loadTimeline } from '../timeline'

export const dynamic = 'force-static'

export const GET = () => textResponse(toRobots(loadTimeline().site))
