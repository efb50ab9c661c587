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
  // Both ends are rounded, not the width, so that bands side by side do not overlap.
  const at = (x: number): number => Math.round((isMirrored ? 1 - x : x) * 1e4)
  return (
    <svg className="sky bands" width="100%" height={rows * ROW} aria-hidden="true">
      {bands.map(({ from, to, first, last, row, text }) => {
        const [start, end] = [at(from), at(to)].sort((a, b) => a - b) as [number, number]
        return (
          // biome-ignore lint/a11y/noSvgWithoutTitle: hidden, as is all of the picture
          <svg
            key={`${first} ${last}`}
            x={`${start / 100}%`}
            y={row * ROW}
            width={`${(end - start) / 100}%`}
            height={BAND}
          >
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
