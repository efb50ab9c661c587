import { absoluteUrl } from '@/lib/addresses'
import { downloads, sizeOf } from '@/lib/formats/downloads'
import { words } from '@/lib/languages'
import type { Page } from '../page-context'

/** A line of fields or dates. */
const Codes = ({ page, label, codes }: { page: Page; label: string; codes: readonly string[] | undefined }) =>
  codes && (
    <p className="note">
      {label}{' '}
      {codes.map((code, index) => (
        <span key={code}>
          {index > 0 && `${page.words.signs.comma} `}
          <code>{code}</code>
        </span>
      ))}
    </p>
  )

/** All data files with address, size, purpose and limitations. */
export const DataFileList = async ({ page }: { page: Page }) => {
  const { timeline, site } = page
  const { files: text } = page.words.data
  const files = await Promise.all(
    downloads(timeline).map(async (file) => ({ ...file, size: await sizeOf(timeline, file) })),
  )
  return (
    <section aria-labelledby="files">
      <h2 id="files">{text.heading}</h2>
      <p>{text.lead}</p>
      <ul className="notes">
        {files.map(({ id, path, language: own, losses, dateLosses, size }) => {
          const address = absoluteUrl(site, path)
          const { name, use } = text.each[id]
          return (
            <li key={path}>
              <strong>
                <bdi>{name}</bdi>
                {own && (
                  <>
                    {`${page.words.signs.comma} `}
                    <bdi lang={own}>{words(own).name}</bdi>
                  </>
                )}
              </strong>{' '}
              <span className="note">{text.size(Math.ceil(size / 1000))}</span>
              <p>{use}</p>
              <p>
                <a href={address} hrefLang={own}>
                  <code>{address}</code>
                </a>
              </p>
              <Codes page={page} label={text.lacks} codes={losses} />
              <Codes page={page} label={text.simplifies} codes={dateLosses} />
            </li>
          )
        })}
      </ul>
      <p className="note">{text.lacksNote}</p>
    </section>
  )
}
