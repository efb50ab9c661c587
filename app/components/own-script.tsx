import { scriptPath } from '@/lib/addresses'
import type { Page } from '../page-context'

/** The script for copying and sharing (`public/share.js`). Pages also work without it. */
export const OwnScript = ({ page }: { page: Page }) => <script src={page.href(scriptPath)} defer />
