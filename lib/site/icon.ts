/** The icon of the site, and as pictures for phones and home screens that do not take SVG. */
import sharp from 'sharp'
import { light } from '../colours'

/** Units of the drawing's own size per inch, which sharp takes for its resolution. */
const DENSITY = 72
const DRAWN = 32

/** The icon as SVG. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRAWN} ${DRAWN}"><title>Timeline</title><rect width="32" height="32" rx="7" fill="${light.accent}"/><path d="M16 4v24" stroke="${light.paper}" stroke-width="2.5"/><circle cx="16" cy="11" r="5" fill="${light.paper}"/><circle cx="16" cy="23" r="3" fill="${light.paper}"/></svg>\n`

/** The icon as a square PNG without transparency, which phones would show as black. */
export const drawIcon = (size: number): Promise<Buffer> =>
  sharp(Buffer.from(icon), { density: (DENSITY * size) / DRAWN })
    .resize(size, size)
    .flatten({ background: light.accent })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
