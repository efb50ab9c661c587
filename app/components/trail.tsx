import { absoluteUrl, type Path } from '@/lib/addresses'
import { toBreadcrumbJsonLd } from '@/lib/formats/breadcrumb-json-ld'
import type { Localized } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { JsonLd } from './json-ld'
import { WordsOf } from './words-of'

/** A page above this one; its address may have an anchor. */
export type Step = readonly [path: Path | `${Path}#${string}`, name: Localized | string]

type Props = {
  page: Page
  /** The pages above this one, the highest first. */
  way: readonly Step[]
  /** The name of this page. */
  name: Localized | string
}

/** The way down to a page, for readers and for search engines. */
export const Trail = ({ page, way, name: ownName }: Props) => {
  const { site, language, pathIn, href } = page
  const crumbOf = ([path, name]: Step) => ({
    name: typeof name === 'string' ? name : name[language],
    url: absoluteUrl(site, path),
  })
  return (
    <>
      <ol className="trail">
        {way.map(([path, name]) => (
          <li key={path}>
            <a href={href(path)}>
              <WordsOf page={page} text={name} />
            </a>
          </li>
        ))}
      </ol>
      <JsonLd node={toBreadcrumbJsonLd([...way, [pathIn(language), ownName] as const].map(crumbOf))} />
    </>
  )
}
