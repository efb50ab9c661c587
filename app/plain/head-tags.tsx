import { siteViewport } from '../heads/head'
import type { eventMetadata, timelineMetadata } from '../heads/story'

export type PageHead = ReturnType<typeof eventMetadata> | ReturnType<typeof timelineMetadata>

type Contents = readonly (readonly [name: string, content: string | number | undefined])[]

const openGraphContents = ({ openGraph }: PageHead): Contents => [
  ['og:title', openGraph.title],
  ['og:description', openGraph.description],
  ['og:url', openGraph.url],
  ['og:site_name', openGraph.siteName],
  ['og:locale', openGraph.locale],
  ...openGraph.images.flatMap(
    ({ url, type, width, height, alt }): Contents => [
      ['og:image', url],
      ['og:image:type', type],
      ['og:image:width', width],
      ['og:image:height', height],
      ['og:image:alt', alt],
    ],
  ),
  ...openGraph.alternateLocale.map((locale) => ['og:locale:alternate', locale] as const),
  ['og:type', openGraph.type],
  ...(openGraph.type === 'article'
    ? ([
        ['article:published_time', openGraph.publishedTime],
        ['article:modified_time', openGraph.modifiedTime],
      ] as const)
    : []),
]

const twitterContents = ({ twitter }: PageHead): Contents => [
  ['twitter:card', twitter.card],
  ['twitter:title', twitter.title],
  ['twitter:description', twitter.description],
  ...twitter.images.flatMap(
    ({ url, alt }): Contents => [
      ['twitter:image', url],
      ['twitter:image:alt', alt],
    ],
  ),
]

type Props = { head: PageHead; isIndexed: boolean }

/** The tags that Next makes of the metadata of a page. */
export const HeadTags = ({ head, isIndexed }: Props) => {
  const { title, description, manifest, icons, alternates } = head
  const named: Contents = [
    ['viewport', 'width=device-width, initial-scale=1'],
    ['color-scheme', siteViewport.colorScheme ?? undefined],
    ['description', description],
    ...(isIndexed ? [] : ([['robots', 'noindex']] as const)),
    ...head.authors.map(({ name }) => ['author', name] as const),
    ...Object.entries(head.other),
    ...twitterContents(head),
  ]
  return (
    <>
      <meta charSet="utf-8" />
      <title>{title}</title>
      {named.map(
        ([name, content]) =>
          content !== undefined && <meta key={name} name={name} content={String(content)} />,
      )}
      {openGraphContents(head).map(
        ([property, content]) =>
          content !== undefined && (
            <meta key={`${property} ${content}`} property={property} content={String(content)} />
          ),
      )}
      <link rel="manifest" href={manifest} />
      <link rel="canonical" href={alternates.canonical} />
      {Object.entries(alternates.languages).map(([language, url]) => (
        <link key={language} rel="alternate" hrefLang={language} href={url} />
      ))}
      {Object.entries(alternates.types).flatMap(([type, links]) =>
        links.map(({ url, title: name }) => (
          <link key={url} rel="alternate" type={type} href={url} title={name} />
        )),
      )}
      {icons.icon.map(({ url, type }) => (
        <link key={url} rel="icon" href={url} type={type} />
      ))}
      {icons.apple.map(({ url }) => (
        <link key={url} rel="apple-touch-icon" href={url} />
      ))}
    </>
  )
}
