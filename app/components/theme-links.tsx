import { href, themePath } from '@/lib/addresses'
import type { Language } from '@/lib/languages'
import type { Site, Theme } from '@/lib/timeline/types'

type Props = { site: Site; themes: readonly Theme[]; language: Language }

/** Links to the pages of themes. */
export const ThemeLinks = ({ site, themes, language }: Props) =>
  themes.map((theme) => (
    <a key={theme.id} href={href(site, themePath(language, theme.id))} className="theme">
      {theme.name[language]}
    </a>
  ))
