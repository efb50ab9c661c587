/**
 * Renders a page that is none for readers: a frame for other sites, or a former address. `lib/site/plain-pages.ts` lists
 * them. There are as many as events, and they need nothing of what Next does for a page.
 */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Params } from '@/lib/addresses'
import type { Language } from '@/lib/languages'
import type { PageRow } from '@/lib/site/table'
import type { Timeline } from '@/lib/timeline/types'
import { Document } from '../components/document'
import { type Page, pageOf } from '../page-context'
import { HeadTags, type PageHead } from './head-tags'

/** `styles` is the text of the style sheets that the page imports. */
export type PlainPage = Readonly<{ timeline: Timeline; language: Language; params: Params; styles: string }>

/**
 * Creates the function that renders the pages of a row.
 *
 * @param find resolves the parameters of the address to the props of head and component
 * @returns a function that gives the HTML of one page
 */
export const plainPage =
  <P extends { page: Page }>(
    row: PageRow,
    find: (page: Page, params: Params) => P | undefined,
    head: (props: P) => PageHead,
    Component: (props: P) => ReactNode,
  ) =>
  ({ timeline, language, params, styles }: PlainPage): string => {
    const props = find(pageOf(row, timeline, language, params), params)
    if (!props) throw new Error(`There is nothing at ${row.pattern} for ${JSON.stringify(params)}`)
    const tags = (
      <>
        {/* Search engines should index the full page instead of the embed. */}
        <HeadTags head={head(props)} isIndexed={row.kind !== 'embed'} />
        <style>{styles}</style>
      </>
    )
    const html = renderToStaticMarkup(
      <Document page={props.page} head={tags}>
        <Component {...props} />
      </Document>,
    )
    return `<!DOCTYPE html>${html}`
  }
