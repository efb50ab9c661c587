/** Every colour of the site. Pages, feeds, icon and share cards take theirs from here, and no other file names one. */

/** Colours by what they are for; pages have each as a custom property of the same name. */
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

/** Pages on paper. */
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

/** The system's own, for what it does not recolour by itself, such as the picture of time. */
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

/** Share cards, which are large and have no dark scheme. */
export const cardColours = {
  paper: light.paper,
  ink: light.ink,
  muted: '#5a5f61',
  accent: light.accent,
  rule: '#d5cfc0',
} as const

/** The CSS colour nearest to the accent, for calendars, which know colours by name only (RFC 7986). */
export const accentName = 'teal'
