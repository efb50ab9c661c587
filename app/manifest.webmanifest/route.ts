import { toManifest } from '@/lib/formats/well-known'
import { jsonResponse } from '../json-response'
import { loadTimeline } from '../timeline'

export const dynamic = 'force-static'

export const GET = () => jsonResponse(toManifest(loadTimeline().site))
