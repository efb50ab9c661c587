import { writeJson } from '@/lib/formats/json'
import { toManifest } from '@/lib/formats/well-known'
import { fileResponse } from '../file-response'
import { loadTimeline } from '../timeline'

export const dynamic = 'force-static'

export const GET = () => fileResponse('manifest.webmanifest', writeJson(toManifest(loadTimeline().site)))
