import { once } from '@/lib/remembered'
import { facetsOf } from '@/lib/timeline/facets'
import type { Timeline } from '@/lib/timeline/types'

/**
 * What follows from a choice. Events and parts of the list that neither meet it nor contain an event that does are left
 * out, unless the form is in them. What an event around others says itself is left out by the properties that
 * `filter.css` reads.
 */
const ruleFor = (token: string): string => {
  const met = `[data-in~=${token}]`
  return [
    `main:has(.${token}:checked){`,
    `:is(.era,.month,.inner,[data-in]):not(${met},:has(${met},.filter)){display:none}`,
    `[data-in]:not(${met}){--out:none;--frame:contents;--alone:inline;--indent:12rem}`,
    '}',
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
