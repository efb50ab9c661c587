/** Reads what people write in a column `importance`: a word, a tick or a number for a key event or an ordinary one. */
import { oneLine } from './html-text'

const asSet = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((line) => line.split(' ')))

const KEY = asSet(
  'key main major high important top true yes y x ✓ ✔ 1',
  'wichtig hoch wahr ja clé majeur majeure haut haute important importante vrai oui',
  '주요 핵심 중요 높음 예 رئيسي رئيسية مهم مهمة عالية نعم',
)

const ORDINARY = asSet(
  'ordinary normal minor low false no n 0 - –',
  'niedrig falsch nein mineur mineure bas basse faux non',
  '보통 일반 낮음 아니요 عادي عادية منخفضة لا',
)

/**
 * The reader of a column.
 *
 * @param column all its cells: numbers above 1 make it a scale, and of a scale nothing says which end is the important one
 * @returns `key`, nothing for an ordinary event, or the cell as it is where it is neither
 */
export const importanceReader = (column: readonly string[]): ((cell: string) => string | undefined) => {
  const isScale = column.some((cell) => Number(cell) > 1)
  return (cell) => {
    const word = oneLine(cell).normalize('NFC').toLowerCase()
    if (word === '' || (ORDINARY.has(word) && !(isScale && word === '0'))) return undefined
    return KEY.has(word) && !(isScale && word === '1') ? 'key' : cell
  }
}
