import { toSecurityText } from '@/lib/formats/well-known'
import { fileResponse } from '../../file-response'
import { loadTimeline } from '../../timeline'

export const dynamic = 'force-static'

export const GET = () => fileResponse('security.txt', toSecurityText(loadTimeline()))
