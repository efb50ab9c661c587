/** Creates the exports of a Next route from the row of its page in the table (`lib/site/pages.ts`). */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { type Params, placeholderSlug } from '@/lib/addresses'
import { isLanguage } from '@/lib/languages'
import { instancesOr, type PageRow } from '@/lib/site/table'
import { type Page, pageOf } from './page-context'
import { isPreview, loadTimeline } from './timeline'

type RouteProps = { params: Promise<Params> }

/** The props of a page component. Rows with parameters add what these refer to. */
type PageProps = { page: Page }

/**
 * The context of a page. Without a language parameter, the default language is used.
 *
 * @throws Next's 404 error for a language that the site does not have
 */
export const pageAt = (row: PageRow, { language, ...params }: Params): Page => {
  const timeline = loadTimeline()
  const { languages } = timeline.site
  if (language === undefined) return pageOf(row, timeline, languages[0], params)
  if (!isLanguage(language) || !languages.includes(language)) notFound()
  return pageOf(row, timeline, language, params)
}

/**
 * Creates the functions that a `page.tsx` exports.
 *
 * @param find resolves the route parameters to the props of head and component
 */
export const route = <P extends PageProps>(
  row: PageRow,
  find: (page: Page, params: Params) => P,
  head: (props: P) => Metadata,
  Component: (props: P) => ReactNode,
) => {
  const resolve = async ({ params }: RouteProps): Promise<P> => {
    const resolved = await params
    return find(pageAt(row, resolved), resolved)
  }
  return {
    // A static export fails for a route without pages. `lib/publish/lighten.ts` removes the placeholder page.
    generateStaticParams: (): Params[] =>
      isPreview ? [] : instancesOr(placeholderSlug, row, loadTimeline()),
    generateMetadata: async (props: RouteProps): Promise<Metadata> => head(await resolve(props)),
    Page: async (props: RouteProps) => <Component {...(await resolve(props))} />,
  }
}

/** Like `route`, for a page with no parameter but the language. */
export const plainRoute = (
  row: PageRow,
  head: (props: PageProps) => Metadata,
  Component: (props: PageProps) => ReactNode,
) => route(row, (page) => ({ page }), head, Component)
