import { scriptPath } from '@/lib/addresses'
import type { Page } from '../page-context'

/** The site's one script; everything works without it. */
export const OwnScript = ({ page }: { page: Page }) => <script src={page.href(scriptPath)} defer />
