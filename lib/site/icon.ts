/** The icon of the site as SVG, and as PNG for phones and home screens. */
import sharp from 'sharp'
import { light } from '../colours'

/** The DPI at which sharp renders one SVG unit as one pixel. */
const DENSITY = 72
/** Width and height of the drawing in SVG units. */
const UNITS = 32

/** The icon as SVG. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${UNITS} ${UNITS}"><title>Timeline</title><rect width="32" height="32" rx="7" fill="${light.accent}"/><path d="M16 4v24" stroke="${light.paper}" stroke-width="2.5"/><circle cx="16" cy="11" r="5" fill="${light.paper}"/><circle cx="16" cy="23" r="3" fill="${light.paper}"/></svg>\n`

/** Renders the icon as a square PNG, without transparency because phones would show it as black. */
export const drawIcon = (size: number): Promise<Buffer> =>
  sharp(Buffer.from(icon), { density: (DENSITY * size) / UNITS })
    .resize(size, size)
    .flatten({ background: light.accent })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer()
