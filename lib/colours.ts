/** All colours of the site: pages, feeds, icon and share cards. No other file contains a colour value. */

/** Colours by role. Pages have a custom property of the same name for each. */
type Palette = Readonly<
  Record<
    'paper' | 'raised' | 'ink' | 'soft' | 'line' | 'accent' | 'accent-soft' | 'warn' | 'warn-soft',
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
} as const satisfies Palette

export const dark = {
  paper: '#14171a',
  raised: '#1b1f23',
  ink: '#eceae4',
  soft: '#a9adae',
  line: '#373d41',
  accent: '#74c7c3',
  'accent-soft': '#17393a',
  warn: '#e6b86a',
  'warn-soft': '#3a2d16',
} as const satisfies Palette

/** For printed pages. */
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
} as const satisfies Palette

/** System colours for `forced-colors`, for what browsers do not recolour, such as the SVG of the time map. */
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
} as const satisfies Palette

/** For share cards, which have no dark scheme. */
export const cardColours = {
  paper: light.paper,
  ink: light.ink,
  muted: '#5a5f61',
  accent: light.accent,
  rule: '#d5cfc0',
} as const

/** The named CSS colour closest to the accent: calendars only allow names (RFC 7986). */
export const accentName = 'teal'
