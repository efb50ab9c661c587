import { colourProperties } from '@/app/styles/colour-properties'
import { cardColours, dark, light, print } from '@/lib/colours'
import { toFeedStyle } from '@/lib/site/feed-style'
import { icon } from '@/lib/site/icon'

/** Parses `#rgb` or `#rrggbb` into red, green and blue from 0 to 1. */
const channels = (colour: string): number[] => {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
}

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

test('contrast is computed as in WCAG', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
})

test.each(Object.entries({ light, dark, print }))(
  '%s: text has enough contrast on every background',
  (_, palette) => {
    for (const ground of [palette.paper, palette.raised]) {
      for (const text of [palette.ink, palette.soft, palette.accent, palette.warn]) {
        expect(contrast(text, ground)).toBeGreaterThan(4.5)
      }
    }
    expect(contrast(palette.ink, palette['accent-soft'])).toBeGreaterThan(4.5)
    expect(contrast(palette.warn, palette['warn-soft'])).toBeGreaterThan(4.5)
  },
)

test('on cards, text has enough contrast on paper and band, and on the band of a withdrawn entry', () => {
  for (const colour of [cardColours.ink, cardColours.soft, cardColours.accent]) {
    expect(contrast(colour, cardColours.paper)).toBeGreaterThan(4.5)
  }
  for (const band of [cardColours.band, cardColours.soft]) {
    for (const colour of [cardColours.paper, cardColours['on-band-soft']]) {
      expect(contrast(colour, band)).toBeGreaterThan(4.5)
    }
  }
})

test('cards have the colours of light pages', () => {
  expect(light).toMatchObject(cardColours)
})

test('pages have the colours of all schemes', () => {
  expect(colourProperties.match(/--accent:[^;]*/g)).toEqual([
    `--accent:${light.accent}`,
    `--accent:${dark.accent}`,
    '--accent:LinkText',
    `--accent:${print.accent}`,
  ])
  // React would escape these characters in the style element.
  expect(colourProperties).not.toMatch(/[<>&"']/)
})

test('more contrast is for screens of either scheme, and gives way to colours of the system and of print', () => {
  const rules = ['dark', 'more', 'active', 'print'].map((rule) => colourProperties.indexOf(rule))
  expect(rules).toEqual(rules.toSorted((a, b) => a - b))
  expect(colourProperties).toContain('(prefers-contrast:more){:root{--soft:var(--ink)')
})

test('feeds and icon use the colours of the pages', () => {
  const style = toFeedStyle()
  expect(style).toContain(`\n  --note: ${light['accent-soft']};\n`)
  expect(style).toContain(`\n    --note: ${dark['accent-soft']};\n`)
  expect(style).not.toMatch(/var\(--(?:light|dark)-|undefined/)
  expect(icon).toContain(`fill="${light.accent}"`)
})
