import type { ReactNode } from 'react'
import type { Section } from '@/lib/languages'

type Props = { section: Section; id?: string; children?: ReactNode }

/** A heading, its paragraphs, and what belongs to them. */
export const TextSection = ({ section: { heading, paragraphs }, id, children }: Props) => (
  <section>
    <h2 id={id}>{heading}</h2>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {children}
  </section>
)
