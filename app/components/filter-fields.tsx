import type { FacetName, OfferedFacet } from '@/lib/timeline/facets'
import type { Page } from '../page-context'
import '../styles/filter.css'

type Props = { page: Page; facets: readonly OfferedFacet[] }

const choices = ['theme', 'kind', 'evidence'] as const satisfies readonly FacetName[]

/** The fields by which events can be filtered. The class of each choice is the token of its facet. */
export const FilterFields = ({ page, facets }: Props) => {
  const { language } = page
  const { filter: text } = page.words
  const labelOf = ({ label, value }: OfferedFacet): string =>
    label?.[language] ?? text.evidenceIs[value as keyof typeof text.evidenceIs]
  const key = facets.find(({ name }) => name === 'key')
  return (
    <>
      {choices
        .map((name) => ({ name, values: facets.filter((facet) => facet.name === name) }))
        .filter(({ values }) => values.length > 0)
        .map(({ name, values }) => (
          <label key={name}>
            {text[name]}
            <select name={name}>
              <option value="">{text.all}</option>
              {values.map((facet) => (
                <option key={facet.token} value={facet.value} className={facet.token}>
                  {`${labelOf(facet)} (${facet.count})`}
                </option>
              ))}
            </select>
          </label>
        ))}
      {key && (
        <label className="check">
          <input type="checkbox" name={key.name} value={key.value} className={key.token} /> {text.keyOnly}
        </label>
      )}
    </>
  )
}
