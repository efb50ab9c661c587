/**
 * All colours of the site. Pages, feeds, the icon and share cards use these; no other file defines colours.
 */

/** Colours by purpose. Pages use them as CSS custom properties of the same name. */
type Palette = Readonly<
  Record<
    | 'paper'
    | 'raised'
    | 'ink'
    | 'soft'
    | 'line'
    | 'accent'
    | 'accent-soft'
    | 'warn'
    | 'warn-soft'
    // The head and the foot of every page, and what is written on them.
    | 'band'
    | 'on-band'
    | 'on-band-soft',
    string
  >
>

export const light = {
  paper: '#faf8f3',
  raised: '#fffefb',
  ink: '#16181a',
  soft: '#55595b',
  line: '#d9d4c7',
  accent: '#0b5d5e',
  'accent-soft': '#dcebe8',
  warn: '#7a4a06',
  'warn-soft': '#f6e8cf',
  band: '#0b5d5e',
  'on-band': '#fdfbf5',
  'on-band-soft': '#b9d6d2',
} as const satisfies Palette

export const dark = {
  paper: '#12181a',
  raised: '#192123',
  ink: '#ecebe5',
  soft: '#a8afaf',
  line: '#323b3d',
  accent: '#7fcdc8',
  'accent-soft': '#17393a',
  warn: '#e6b86a',
  'warn-soft': '#3a2d16',
  band: '#0a3f41',
  'on-band': '#f4f2ea',
  'on-band-soft': '#9cc4c0',
} as const satisfies Palette

/** For printing. */
export const print = {
  paper: '#fff',
  raised: '#fff',
  ink: '#000',
  soft: '#333',
  line: '#999',
  accent: '#0b4647',
  'accent-soft': '#fff',
  warn: '#5a3604',
  'warn-soft': '#fff',
  band: '#fff',
  'on-band': '#000',
  'on-band-soft': '#333',
} as const satisfies Palette

/** For readers who ask for more contrast, in either scheme: nothing is soft. */
export const contrasting = {
  soft: 'var(--ink)',
  line: 'var(--ink)',
  'on-band-soft': 'var(--on-band)',
} as const satisfies Partial<Palette>

/**
 * System colours for forced-colors mode, for elements that browsers do not recolour, such as the
 * skyline.
 */
export const forced = {
  paper: 'Canvas',
  raised: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  line: 'GrayText',
  accent: 'LinkText',
  'accent-soft': 'Canvas',
  warn: 'CanvasText',
  'warn-soft': 'Canvas',
  band: 'Canvas',
  'on-band': 'CanvasText',
  'on-band-soft': 'CanvasText',
} as const satisfies Palette

/**
 * For share cards: those of light pages that cards use. The band is written on in the colour of the paper, because a
 * picture has few colours and would blend it with one so near to it.
 */
export const cardColours = {
  paper: light.paper,
  ink: light.ink,
  soft: light.soft,
  accent: light.accent,
  band: light.band,
  'on-band-soft': light['on-band-soft'],
} as const

/** The CSS colour name closest to the accent: calendars accept only names (RFC 7986). */
export const accentName = 'teal'
