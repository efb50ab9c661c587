/** schema.org BreadcrumbList: the way to a page, as its trail shows it. */
import { context } from './json-ld'

/** A page on the way: its name and its absolute URL. */
export type Crumb = Readonly<{ name: string; url: string }>

/** The list, from the highest page down to the page itself. */
export const toBreadcrumbJsonLd = (way: readonly Crumb[]) => ({
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: way.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@type': 'WebPage', '@id': url },
  })),
})
