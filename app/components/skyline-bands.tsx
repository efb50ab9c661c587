import type { Skyline } from '@/lib/formats/skyline'
import { bandsInRows } from '@/lib/formats/skyline-labels'
import type { Page } from '../page-context'

type Props = { page: Page; skyline: Skyline }

/** In pixels: a band, and the distance to the next row. */
const BAND = 18
const ROW = 22

/** Below the axis, the times of which no more is known, each with its statements. The picture says the same in words. */
export const SkylineBands = ({ page, skyline }: Props) => {
  const bands = bandsInRows(skyline)
  if (bands.length === 0) return null
  const rows = Math.max(...bands.map(({ row }) => row)) + 1
  const isMirrored = page.words.direction === 'rtl'
  const percent = (x: number): string => `${Math.round(x * 1e4) / 100}%`
  return (
    <svg className="sky bands" width="100%" height={rows * ROW} aria-hidden="true">
      {bands.map(({ from, to, first, last, row, text }) => {
        const x = isMirrored ? 1 - to : from
        return (
          // biome-ignore lint/a11y/noSvgWithoutTitle: hidden, as is all of the picture
          <svg key={`${first} ${last}`} x={percent(x)} y={row * ROW} width={percent(to - from)} height={BAND}>
            <rect width="100%" height="100%" rx="2" />
            {text && (
              <text x="50%" y="13" textAnchor="middle">
                {text}
              </text>
            )}
          </svg>
        )
      })}
    </svg>
  )
}
