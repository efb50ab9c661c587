/** The results of the benchmark as Markdown. */

export type Table = { head: readonly string[]; rows: readonly (readonly string[])[] }

/** A section of the report: paragraphs, tables and figures in order. */
export type Section = { title: string; blocks: readonly (string | Table | Plot)[] }

/** A figure in a separate file; `svg` is its content. */
export type Plot = { file: string; alt: string; svg: string }

/** A section stored between runs, with the machine it was measured on. */
export type Measured = Section & { id: string; from: string; until: string; load: readonly [number, number] }

export type Machine = { name: string; versions: Readonly<Record<string, string>> }

const cell = (text: string): string => text.replaceAll('|', '\\|')

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const formatTable = ({ head, rows }: Table): string =>
  [row(head), `|${head.map((_, index) => (index === 0 ? '---|' : '---:|')).join('')}`, ...rows.map(row)].join(
    '\n',
  )

const formatBlock = (block: Section['blocks'][number]): string => {
  if (typeof block === 'string') return block
  return 'svg' in block ? `![${block.alt}](${block.file})` : formatTable(block)
}

const minute = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`

const formatSection = ({ title, blocks, from, until, load: [before, after] }: Measured): string =>
  [
    `## ${title}`,
    ...blocks.map(formatBlock),
    `Measured ${minute(from)} to ${minute(until).slice(11)}, load of the machine ${before.toFixed(1)} before and ${after.toFixed(1)} after.`,
  ].join('\n\n')

/** The complete report. */
export const formatReport = (machine: Machine, sections: readonly Measured[]): string =>
  [
    '# What the benchmark found',
    'Written by `npm run bench`; not edited by hand. Figures are medians with the smallest and the largest of the rounds in brackets. All candidates of a table were measured in one run, in turn, each round beginning with another one. Ratios are worth more than the figures, which belong to this machine.',
    `${machine.name}. ${Object.entries(machine.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    ...sections.map(formatSection),
  ].join('\n\n')
