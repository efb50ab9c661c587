import type { LinkPreview } from '../heads/previews'
import type { Page } from '../page-context'

/** How each network crops the card and what text it shows with it. */
const looks = [
  { id: 'x', title: false, description: false },
  { id: 'facebook', title: true, description: true },
  { id: 'kakaotalk', title: true, description: true },
  { id: 'whatsapp', title: true, description: true },
  { id: 'mastodon', title: true, description: true },
] as const

/** Previews of a link on social networks, built from the metadata of the page. */
export const LinkPreviews = ({ page, preview }: { page: Page; preview: LinkPreview }) => {
  const { title, description, image } = preview
  const { host } = new URL(page.site.url)
  const { share: text } = page.words
  const nameOf = (id: (typeof looks)[number]['id']): string =>
    id === 'facebook' ? `${text.networks.facebook} · ${text.networks.linkedin}` : text.networks[id]
  return (
    <ul className="previews">
      {looks.map(({ id, ...shown }) => (
        <li key={id}>
          <p className="note">{text.previewOn(nameOf(id))}</p>
          <div className={`preview ${id}`}>
            {/* biome-ignore lint/performance/noImgElement: the card as it is, in a static export */}
            <img
              src={new URL(image.url).pathname}
              width={image.width}
              height={image.height}
              alt=""
              loading="lazy"
            />
            <div>
              <span className="host">{host}</span>
              {shown.title && <strong>{title}</strong>}
              {shown.description && <span className="said">{description}</span>}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
