import type { ReactNode } from 'react'

type Props = { heading: ReactNode; lead?: ReactNode; children?: ReactNode }

/** The head of a page: its heading and what it is about. */
export const PageHead = ({ heading, lead, children }: Props) => (
  <>
    <h1>{heading}</h1>
    {lead && <p className="lead">{lead}</p>}
    {children}
  </>
)
