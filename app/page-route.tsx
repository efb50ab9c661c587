/** The exports of a Next route, made from the row of its page in the table (`lib/site/pages.ts`). */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { nothingSlug } from '@/lib/addresses'
import { isLanguage } from '@/lib/languages'
import { instancesOr, type PageRow, type Params } from '@/lib/site/table'
import { type Page, pageOf } from './page-context'
import { loadTimeline } from './timeline'

type Props = { params: Promise<Params> }

/** What a component and a head are given: the page value, and what the parameters stand for. */
type Shown = { page: Page }

/** The page value of an address, in the default language if it names none; answers 404 for a language that the site does not have. */
export const pageAt = (row: PageRow, { language, ...params }: Params): Page => {
  const timeline = loadTimeline()
  const { languages } = timeline.site
  if (language === undefined) return pageOf(row, timeline, languages[0], params)
  if (!isLanguage(language) || !languages.includes(language)) notFound()
  return pageOf(row, timeline, language, params)
}

/**
 * The functions that a `page.tsx` exports.
 *
 * @param find turns the parameters of the address into what they stand for
 */
export const route = <S extends Shown>(
  row: PageRow,
  find: (page: Page, params: Params) => S,
  head: (shown: S) => Metadata,
  Component: (shown: S) => ReactNode,
) => {
  const resolve = async ({ params }: Props): Promise<S> => {
    const known = await params
    return find(pageAt(row, known), known)
  }
  return {
    // A static export refuses a route without pages; `lib/publish/lighten.ts` removes the placeholder's.
    generateStaticParams: (): Params[] => instancesOr(nothingSlug, row, loadTimeline()),
    generateMetadata: async (props: Props): Promise<Metadata> => {
      const metadata = head(await resolve(props))
      // A page for frames is found through the page it is a part of.
      return row.kind === 'embed' ? { ...metadata, robots: { index: false } } : metadata
    },
    Page: async (props: Props) => <Component {...(await resolve(props))} />,
  }
}

/** The same for a page that its language alone decides. */
export const plainRoute = (
  row: PageRow,
  head: (shown: Shown) => Metadata,
  Component: (shown: Shown) => ReactNode,
) => route(row, (page) => ({ page }), head, Component)
