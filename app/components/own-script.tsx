import { href, scriptPath } from '@/lib/addresses'
import type { Site } from '@/lib/timeline/types'

/** The site's one script; everything works without it. */
export const OwnScript = ({ site }: { site: Site }) => <script src={href(site, scriptPath)} defer />
