import { themePath } from '@/lib/addresses'
import type { Theme } from '@/lib/timeline/types'
import type { Page } from '../page-context'

type Props = { page: Page; themes: readonly Theme[] }

/** Links to theme pages. */
export const ThemeLinks = ({ page, themes }: Props) =>
  themes.map((theme) => (
    <a key={theme.id} href={page.href(themePath(page.language, theme.id))}>
      {theme.name[page.language]}
    </a>
  ))
