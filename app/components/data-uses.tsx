import { absoluteUrl, eventsCsvPath, timelineJsonPath } from '@/lib/addresses'
import type { Page } from '../page-context'
import { Copyable } from './copyable'

/** How to load the files in a shell, a spreadsheet or a program, and what to watch out for. */
export const DataUses = ({ page }: { page: Page }) => {
  const { site, language } = page
  const { use: text } = page.words.data
  const csv = absoluteUrl(site, eventsCsvPath)
  const commands = [
    `curl --remote-name ${csv}`,
    `curl --silent ${absoluteUrl(site, timelineJsonPath)} | jq --raw-output '.events[] | [.when, .title.${language}] | @tsv'`,
  ]
  return (
    <section aria-labelledby="use">
      <h2 id="use">{text.heading}</h2>
      <h3>{text.commandLine}</h3>
      {commands.map((command, index) => (
        <Copyable
          key={command}
          page={page}
          id={`command-${index + 1}`}
          name={`${text.commandLine} ${index + 1}`}
          text={command}
        />
      ))}
      <h3>Google Sheets</h3>
      <p>{text.sheets}</p>
      <Copyable page={page} id="sheets" name="Google Sheets" text={`=IMPORTDATA("${csv}")`} />
      {text.programs.map(({ name, text: advice }) => (
        <div key={name} className="part">
          <h3>{name}</h3>
          <p>{advice}</p>
        </div>
      ))}
      <p className="note">{text.dates}</p>
      <p className="note">{text.formulas}</p>
    </section>
  )
}
