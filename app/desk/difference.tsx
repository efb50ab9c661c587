import type { Difference } from '@/lib/desk/difference'
import { type Desk, pathInWords } from './context'

type Props = { desk: Desk; differences: readonly Difference[]; before: string; after: string }

/** What changes, field by field. */
export const DifferenceTable = ({ desk, differences, before, after }: Props) => (
  <div className="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">{desk.words.field}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ path, before: was, after: is }) => (
          <tr key={path.join('.')}>
            <th scope="row">{pathInWords(desk, path)}</th>
            <td dir="auto">{was === undefined ? <em>{desk.words.none}</em> : <del>{was}</del>}</td>
            <td dir="auto">{is === undefined ? <em>{desk.words.none}</em> : <ins>{is}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
