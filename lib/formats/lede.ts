/** The story in a few sentences, as one text. */
import type { Language } from '../languages'
import type { Site } from '../timeline/types'

/** The sentences of the lede as one paragraph, or undefined if the site has none. */
export const ledeText = ({ lede }: Pick<Site, 'lede'>, language: Language): string | undefined =>
  lede?.map(({ text }) => text[language]).join(' ')

/** What the site tells: the lede or, without one, the tagline. */
export const descriptionOf = (site: Pick<Site, 'lede' | 'tagline'>, language: Language): string =>
  ledeText(site, language) ?? site.tagline[language]
