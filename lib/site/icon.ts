/** The icon of the site as pictures, for phones and home screens that do not take SVG. */
import { join } from 'node:path'
import sharp from 'sharp'
import { iconPath } from '../addresses'

/** Units of the drawing's own size per inch, which sharp takes for its resolution. */
const DENSITY = 72
const DRAWN = 32

/** The icon as a square PNG without transparency, which phones would show as black. */
export const drawIcon = (size: number): Promise<Buffer> =>
  sharp(join('public', iconPath), { density: (DENSITY * size) / DRAWN })
    .resize(size, size)
    .flatten({ background: '#0b5d5e' })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
