/** Zod schema of JSON Feed 1.1 (https://jsonfeed.org/version/1.1), which validates every JSON Feed of the site. */
import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })
const dateTime = z.iso.datetime({ offset: true })
const filled = z.string().min(1)

/** Allows unknown fields only as extensions: names that start with an underscore and a letter. */
const extensible = <S extends z.ZodRawShape>(shape: S) =>
  z.looseObject(shape).check((ctx) => {
    for (const name of Object.keys(ctx.value)) {
      if (name in shape || /^_[a-z]/i.test(name)) continue
      ctx.issues.push({
        code: 'custom',
        input: ctx.value,
        path: [name],
        message: 'not a field of JSON Feed 1.1',
      })
    }
  })

const author = extensible({
  name: filled.optional(),
  url: address.optional(),
  avatar: address.optional(),
}).refine(({ name, url, avatar }) => name ?? url ?? avatar, 'an author needs a name, url or avatar')

const extension = z.looseObject({ about: address })

const attachment = extensible({
  url: address,
  mime_type: filled,
  title: filled.optional(),
  size_in_bytes: z.int().min(0).optional(),
  duration_in_seconds: z.number().min(0).optional(),
})

export const jsonFeedItemSchema = extensible({
  id: filled,
  url: address.optional(),
  external_url: address.optional(),
  title: filled.optional(),
  content_html: filled.optional(),
  content_text: filled.optional(),
  summary: filled.optional(),
  image: address.optional(),
  banner_image: address.optional(),
  date_published: dateTime.optional(),
  date_modified: dateTime.optional(),
  authors: z.array(author).min(1).optional(),
  tags: z.array(filled).optional(),
  language: filled.optional(),
  attachments: z.array(attachment).optional(),
  _timeline: extension.optional(),
}).refine(
  ({ content_html, content_text }) => content_html ?? content_text,
  'an item needs content_html or content_text',
)

/** Whether no two items share an id. */
export const areIdsUnique = (items: readonly { id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length

export const jsonFeedSchema = extensible({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: filled,
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: filled.optional(),
  user_comment: filled.optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(author).min(1).optional(),
  language: filled.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: filled, url: address })).optional(),
  items: z.array(jsonFeedItemSchema),
  _timeline: extension.optional(),
})
  .refine(({ items }) => areIdsUnique(items), 'item ids must be unique')
  .refine(
    ({ feed_url, next_url }) => next_url === undefined || next_url !== feed_url,
    'next_url must differ from feed_url',
  )

export type JsonFeed = z.input<typeof jsonFeedSchema>
