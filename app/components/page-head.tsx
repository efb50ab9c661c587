import type { ReactNode } from 'react'

type Props = { heading: ReactNode; lead?: ReactNode }

/** The head of a page: its heading and what it is about. */
export const PageHead = ({ heading, lead }: Props) => (
  <>
    <h1>{heading}</h1>
    {lead && <p className="lead">{lead}</p>}
  </>
)
