import { supports } from '@/lib/marks'
import type { Page } from '../page-context'
import { Marks } from './marks'

/** What the marks mean. */
export const MarkKey = ({ page }: { page: Page }) => {
  const { names, meanings } = page.words.evidence
  return (
    <ul className="mark-key">
      {supports.map((support) => (
        <li key={support}>
          <Marks marks={[support]} size="large" /> <strong>{names[support]}</strong> {meanings[support]}
        </li>
      ))}
    </ul>
  )
}
