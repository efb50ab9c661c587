import { absoluteUrl, eventsCsvPath, timelineJsonPath } from '@/lib/addresses'
import { type Language, words } from '@/lib/languages'
import type { Site } from '@/lib/timeline/types'
import { Copyable } from './copyable'

type Props = { site: Site; language: Language }

/** How to take the files into a shell, a spreadsheet or a program, and what to mind. */
export const DataUses = ({ site, language }: Props) => {
  const { use: text } = words(language).data
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
          id={`command-${index + 1}`}
          name={`${text.commandLine} ${index + 1}`}
          text={command}
          language={language}
        />
      ))}
      <h3>Google Sheets</h3>
      <p>{text.sheets}</p>
      <Copyable id="sheets" name="Google Sheets" text={`=IMPORTDATA("${csv}")`} language={language} />
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
