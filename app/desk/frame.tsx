import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { timelinePath } from '@/lib/addresses'
import { deskPath, deskScriptPath } from '@/lib/desk/paths'
import { words as dictionary } from '@/lib/languages'
import { colourProperties } from '../styles/colour-properties'
import type { Desk } from './context'

type Props = { desk: Desk; title: string; styles: string; children: ReactNode }

/** A page of the desk as HTML. `styles` is the text of its style sheet. */
export const deskPage = ({ desk, title, styles, children }: Props): string => {
  const { language, words, things } = desk
  const page = (
    <html lang={language} dir={dictionary(language).direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${words.desk}`}</title>
        <style>{colourProperties}</style>
        <style>{styles}</style>
        <script src={deskScriptPath} defer />
      </head>
      <body>
        <a className="skip" href="#content">
          {words.skip}
        </a>
        <header>
          <nav aria-label={words.desk}>
            <a href={deskPath(language)}>{words.desk}</a>
            <a href={deskPath(language, 'import')}>{words.import}</a>
            <a href={deskPath(language, 'publish')}>{words.publish}</a>
            <a href={timelinePath(language)}>{words.view}</a>
            {things.languages
              .filter((other) => other !== language)
              .map((other) => (
                <a key={other} href={deskPath(other)} lang={other} hrefLang={other}>
                  {dictionary(other).name}
                </a>
              ))}
          </nav>
        </header>
        <main id="content">
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}\n`
}

/** What every form sends back. */
export const Token = ({ desk: { token } }: { desk: Desk }) => (
  <input type="hidden" name="token" value={token} />
)

type ActProps = {
  action: string
  /** The place on the next page to go on at. */
  to?: string
  className?: string
  title?: string | undefined
  children: ReactNode
}

/** A button that says in its form what to do. */
export const Act = ({ action, to, className, title, children }: ActProps) => (
  <button
    type="submit"
    name="action"
    value={action}
    formAction={to === undefined ? undefined : `#${to}`}
    className={className}
    title={title}
  >
    {children}
  </button>
)
