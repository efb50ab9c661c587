import { once } from '@/lib/remembered'
import { facetsOf } from '@/lib/timeline/facets'
import type { Timeline } from '@/lib/timeline/types'

/**
 * What follows from a choice: an event that does not meet it gets the properties that `filter.css` reads, and a part in
 * which none does is left out, unless the form is in it.
 */
const ruleFor = (token: string): string => {
  const chosen = `main:has(.${token}:checked)`
  const met = `[data-in~=${token}]`
  return [
    `${chosen} [data-in]:not(${met}){--out:none;--frame:contents;--alone:block;--indent:12rem}`,
    `${chosen} :is(.month,.era,.inner):not(:has(${met},.filter)){display:none}`,
  ].join('')
}

/**
 * The style rules for all choices of a timeline. One text for all its pages, because the content security policy names
 * each text by its hash.
 */
export const filterRules = once(
  (timeline: Timeline): string =>
    `@layer filter{${facetsOf(timeline)
      .map(({ token }) => ruleFor(token))
      .join('')}}`,
)
