/** What has dates of its own, as schema.org has them. */
export type Dated = { '@type': string; datePublished?: string; dateModified?: string }

/**
 * When what a page shows appeared and last changed, in the head of the page. Without these, reference managers take the first
 * date in the text for that of the page. Next writes them for articles, but not for other pages.
 */
export const PageDates = ({ of: { '@type': type, datePublished, dateModified } }: { of: Dated }) =>
  type === 'NewsArticle' ? null : (
    <>
      {datePublished && <meta property="article:published_time" content={datePublished} />}
      {dateModified && <meta property="article:modified_time" content={dateModified} />}
    </>
  )
