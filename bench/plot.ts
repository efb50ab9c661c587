/** Bar charts as SVG, readable in light and dark mode. */
import { escapeHtml } from '../lib/formats/html'
import { rounded } from './figures'

export type Bar = { name: string; value: number; ours?: boolean }

const [LABEL, WIDTH, AFTER, HEIGHT, TOP] = [230, 380, 110, 26, 44]

const STYLE =
  'text{font:13px system-ui,sans-serif;fill:#222}.title{font-weight:600}rect{fill:#9aa5b1}.ours{fill:#1f6fb2}@media(prefers-color-scheme:dark){text{fill:#e6e6e6}rect{fill:#6b7682}.ours{fill:#5aa9e6}}'

/** One bar per value, labelled with the value. The title states the unit. */
export const plotBars = (title: string, bars: readonly Bar[]): string => {
  const shown = bars.filter(({ value }) => Number.isFinite(value))
  const most = Math.max(...shown.map(({ value }) => value)) || 1
  const [width, height] = [LABEL + WIDTH + AFTER, TOP + shown.length * HEIGHT + 8]
  const lines = shown.map(({ name, value, ours }, index) => {
    const y = TOP + index * HEIGHT
    const length = Math.max(1, Math.round((value / most) * WIDTH))
    return `<text x="${LABEL - 8}" y="${y + 15}" text-anchor="end">${escapeHtml(name)}</text><rect x="${LABEL}" y="${y + 2}" width="${length}" height="18" rx="2"${ours ? ' class="ours"' : ''}/><text x="${LABEL + length + 6}" y="${y + 15}">${rounded(value)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(title)}"><style>${STYLE}</style><text class="title" x="8" y="22">${escapeHtml(title)}</text>${lines.join('')}</svg>\n`
}
